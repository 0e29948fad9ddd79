import { describe, expect, test } from 'vitest';
import { componentsReaderSv } from '../../src/strings/components-reader-sv.ts';
import { componentsResultsSv } from '../../src/strings/components-results-sv.ts';
import { componentsSafetySv } from '../../src/strings/components-safety-sv.ts';
import type { PartName } from '../../src/strings/components-parts-sv.ts';
import { builtPages } from './built-pages.ts';

const PATH = '/komponenter/';
const page = builtPages.find(({ path }) => path === PATH);
if (page === undefined) throw new Error(`${PATH} is not built`);
const { $ } = page;

const shown = (part: PartName) =>
	$('main h3:has(code)')
		.filter((_, heading) => $(heading).find('code').text().trim() === part)
		.parent();
const inWords = (found: ReturnType<typeof shown>) => found.text().replaceAll(/\s+/g, ' ').trim();

/** What a part says in a state, below the state's name. */
const saidIn = (part: PartName, state: string) =>
	inWords(
		shown(part)
			.find('section > h4')
			.filter((_, heading) => $(heading).text() === state)
			.parent(),
	);

const { safety, companyTrend } = componentsSafetySv;
const { questionStates, answerTable, beforeAfter, watched, watchedList } = componentsResultsSv;

const SAFETY: Record<keyof typeof safety, string[]> = {
	rise: ['60 av 100', 'säkerställd ökning: 2024 var det 48 av 100', 'mellan 55 och 65'],
	fall: ['säkerställd minskning', 'Området ligger lägre', 'Vi följer det här området'],
	noChange: ['ingen säkerställd förändring', 'Området ligger högre'],
	watched: ['ingen säkerställd förändring', 'Vi följer det här området'],
	untested: ['2023 var det 55 av 100', 'Vi har inte prövat om skillnaden är säker'],
	first: ['Det finns ingen tidigare siffra att jämföra med.'],
	reworded: ['Frågan ställdes med andra ord 2024.'],
	notShown: ['Siffran för 2024 visas inte.'],
	together: ['Siffran är för 2024 och 2025 tillsammans'],
	everyone: ['Alla som kunde svara har svarat.', 'ingen säkerställd förändring'],
	fewAnswers: ['när minst 20 har svarat', 'Därför är luckorna stängda.'],
	few: ['avslöja vad någon enskild har svarat', 'Därför är luckorna stängda.'],
	reported: ['61 av 100', 'redovisat utan antal svar'],
	undated: ['Det framgår inte vilka år.'],
	none: ['Vi har ingen siffra att visa för området än.'],
};
const COMPANY: Record<keyof typeof companyTrend, string[]> = {
	history: ['66 procent senast det redovisades'],
	first: ['ungefär 57 av 100', 'ingen tidigare siffra', 'annan undersökning än kundenkäten'],
	later: ['ungefär 59 av 100', '2024 var det 61 av 100', 'annan undersökning än kundenkäten'],
	surveys: ['ungefär 59 av 100'],
};
const QUESTIONS: Record<keyof typeof questionStates, string[]> = {
	scale: ['säkerställd ökning', 'Utan åsikt', '2024 och 2025 tillsammans', 'för få svar'],
	reworded: ['Frågan ställdes med andra ord', 'Varken eller och missnöjd'],
	several: ['Det vanligaste svaret'],
	background: ['aldrig för ett område'],
	withheld: ['För få har svarat.', 'visas inte'],
};
const ANSWERS: Record<keyof typeof answerTable, string[]> = {
	groups: ['Mycket nöjd', '56–60'],
	merged: ['Varken eller och missnöjd'],
	withheld: ['för få svar', 'visas inte'],
	sure: ['64 %'],
};
const BEFORE_AFTER: Record<keyof typeof beforeAfter, string[]> = {
	verdicts: [
		'Säkerställd ökning.',
		'Säkerställd minskning.',
		'Ingen säkerställd',
		'prövar vi bara för huvudfrågan',
		'bara från en enkät till nästa',
	],
	notYet: ['Ingen enkät har gjorts efter åtgärden än.'],
	noBefore: ['finns inte', 'visas inte'],
};
const WATCHED_LIST: Record<keyof typeof watchedList, string[]> = {
	some: ['vara på väg ner', 'Närlunda'],
	none: ['Inget område visar tecken'],
	unknown: ['När trygghetsenkäten har ett resultat'],
};
const WATCHED: Record<'fallen' | 'mayFall', string[]> = {
	fallen: ['har gått ner', 'Nya lås i portarna'],
	mayFall: ['kan vara på väg ner', 'Vi letar efter orsaken.', 'Planen är inte klar än.'],
};
const IN_ENGLISH: Record<keyof typeof componentsReaderSv.safety, string[]> = {
	rise: ['The increase is established.'],
	fall: ['The decrease is established.', 'This area is lower.', 'following this area'],
	untested: ['has not been tested'],
	together: ['for 2024 and 2025 together'],
	fewAnswers: ['at least 20 have answered', 'the shutters are closed'],
	reported: ['Reported for 2022'],
	none: ['We have no figure to show for this area yet.'],
};

const inEnglish = Object.fromEntries(
	Object.entries(componentsReaderSv.safety).map(([name, state]) => [
		name,
		componentsReaderSv.inLanguage('en', state),
	]),
);
const PARTS: [PartName, titles: Record<string, string>, words: Record<string, string[]>][] = [
	['DistrictSafety', safety, SAFETY],
	['CompanyTrend', companyTrend, COMPANY],
	['results/QuestionFigures', questionStates, QUESTIONS],
	['results/AnswerTable', answerTable, ANSWERS],
	['results/BeforeAfter', beforeAfter, BEFORE_AFTER],
	['results/WatchedList', watchedList, WATCHED_LIST],
	['results/WatchedDistrict', watched, WATCHED],
	['reader/SafetyInShort', inEnglish, IN_ENGLISH],
];

describe.each(PARTS)('%s', (part, titles, words) => {
	test.each(Object.entries(words))('says in the state "%s" what it is', (name, expected) => {
		const said = saidIn(part, titles[name] ?? '');
		expect(expected.filter((phrase) => !said.includes(phrase))).toEqual([]);
	});
});

test('a badge stands apart from the name before it', () => {
	expect(inWords(shown('DistrictLinks'))).toContain('Närlunda Utkast');
});

test('a figure that everyone has answered has no interval', () => {
	expect(inWords(shown('results/AnswerTable'))).not.toMatch(/(\d+)–\1\b/);
});

test('hours that stand together are no two lines', () => {
	const times = ['AreaDayTime', 'reader/AreaDaysInShort'] as const;
	const kept = times.map((part) => inWords(shown(part).find('time span').first()));
	expect(kept).toEqual(['13–16', '13–16']);
});

test('every fact on how to reach us that is missing is marked as that', () => {
	expect(shown('OwnContacts').find('.missing')).toHaveLength(3);
});

test('time and place of a cancelled day are struck through in every language', () => {
	const struck = shown('reader/AreaDaysInShort').find('.off').get();
	expect(struck.map((of) => $(of).has('time, bdi').length)).toEqual([1, 1, 1, 1]);
});

test('a break in the older figures stands for a figure without a year', () => {
	const drawn = shown('Trend').find('svg').get();
	expect(drawn.map((of) => $(of).find('.break').length)).toEqual([1, 0]);
});
