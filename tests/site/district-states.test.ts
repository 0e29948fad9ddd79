import { describe, expect, test } from 'vitest';
import { figuresSv } from '../../src/strings/sv/figures.ts';
import { readerStrings } from '../../src/strings/site.ts';
import { builtPages } from './built-pages.ts';
import { mainTextAt, pageAt } from './page-at.ts';

interface State {
	district: string;
	/** What its figure shows. */
	shows: string;
	sv: string[];
	en: string[];
	isClosed?: boolean;
}

/** One district for each thing that a figure can say. */
const STATES: State[] = [
	{
		district: 'lindglantan',
		shows: 'that it has risen',
		sv: ['säkerställd ökning', 'Skillnaden kan bero på slumpen'],
		en: ['This is a real rise.'],
	},
	{
		district: 'akervinkeln',
		shows: 'that it has fallen, lies lower, and is followed',
		sv: ['säkerställd minskning', 'Området ligger lägre.', 'Vi följer det här området extra noga'],
		en: ['This is a real fall.', 'This area is lower.', 'a closer eye on this area'],
	},
	{
		district: 'kvarnlyckan',
		shows: 'no change, and that it lies higher',
		sv: ['ingen säkerställd förändring', 'Området ligger högre.'],
		en: ['This is not a certain change', 'This area is higher.'],
	},
	{
		district: 'varangen',
		shows: 'that it may be falling',
		sv: ['ingen säkerställd förändring', 'Vi följer det här området extra noga'],
		en: ['This is not a certain change', 'a closer eye on this area'],
	},
	{
		district: 'stallgarden',
		shows: 'two years together, tested against the one before them',
		sv: ['2024 och 2025 tillsammans', 'ingen säkerställd förändring'],
		en: ['2024 and 2025 together', 'This is not a certain change'],
	},
	{
		district: 'ronnparken',
		shows: 'that it is the first',
		sv: ['ingen tidigare siffra'],
		en: ['no earlier figure'],
	},
	{
		district: 'gruvbyn',
		shows: 'that the question had other words before',
		sv: ['med andra ord 2021'],
		en: ['worded differently in 2021'],
	},
	{
		district: 'nyponbacken',
		shows: 'what everyone answered, and that the one before is not shown',
		sv: ['Siffran för 2024 visas inte', 'Alla som kunde svara har svarat, eller nästan alla.'],
		en: [
			'The figure for 2024 is not shown',
			'Everyone who could answer has answered, or nearly everyone.',
		],
	},
	{
		district: 'hamnkullen',
		shows: 'nothing: too few have answered',
		sv: ['För få har svarat.'],
		en: ['Too few have answered.'],
		isClosed: true,
	},
	{
		district: 'ostra-sjoangen',
		shows: 'nothing: it could tell what somebody answered',
		sv: ['Den skulle kunna avslöja vad någon enskild har svarat.'],
		en: ['It could reveal what a single person answered.'],
		isClosed: true,
	},
	{
		district: 'gamla-bruket',
		shows: 'older figures alone, without a number of answers or years',
		sv: ['vi vet inte hur många som svarade', 'Vi vet inte vilka år.'],
		en: ['We do not know which year it is from or how many answered.'],
	},
	{
		district: 'tegelvallen',
		shows: 'nothing, and has no house: none is known',
		sv: ['Ingen siffra att visa'],
		en: ['No figure to show'],
	},
];

describe.each(STATES)('the figure of $district shows $shows', ({ district, isClosed, ...said }) => {
	const path = `/omraden/${district}/`;
	const { figure } = readerStrings('en');

	test('in Swedish', () => {
		for (const words of said.sv) expect(mainTextAt(path)).toContain(words);
		expect(mainTextAt(path).includes(figuresSv.figure.shutters)).toBe(isClosed === true);
	});

	test('in English', () => {
		for (const words of said.en) expect(mainTextAt(`/en${path}`)).toContain(words);
		expect(mainTextAt(`/en${path}`).includes(figure.shutters)).toBe(isClosed === true);
	});
});

test('a figure that is sure has no interval, not even of one number', () => {
	const found = builtPages.flatMap(({ path }) =>
		(/(?<![\d.])(\d+)–\1(?![\d.])/.exec(mainTextAt(path)) ?? []).slice(0, 1).map((of) => path + of),
	);
	expect(found).toEqual([]);
	expect(mainTextAt('/omraden/nyponbacken/')).not.toContain(figuresSv.figure.half);
});

test('hours of one day stand together', () => {
	const $ = pageAt('/omradesdagar/');
	const hours = $('main li span').map((_, span) => $(span).text());
	expect(hours.get()).toContain('klockan 13–16.30');
	expect(mainTextAt('/en/omradesdagar/')).toContain('1 pm to 4.30 pm');
});

test.each(['', '/en', '/ar'])(
	'a cancelled day is struck through in %s/omradesdagar/',
	(language) => {
		const $ = pageAt(`${language}/omradesdagar/`);
		const struck = $('main li .off').map((_, when) => $(when).find('time').attr('datetime'));
		expect(struck.get().join()).toContain('2027-02-20');
		expect(struck.get().join()).not.toContain('2026-12-12');
	},
);
