import { expect, test } from 'vitest';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { anArea } from './area.ts';
import { backgroundFigures } from './background.ts';
import type { CountedDistrict } from './counted-round.ts';
import { publication } from './publication.ts';
import { publicRow } from './public-row.ts';

const sv = (text: string) => ({ sv: text });
const question = {
	id: 'age',
	type: 'single' as const,
	text: sv('Ålder?'),
	groups: [],
	options: ['young', 'old'].map((id) => ({ id, label: sv(id) })),
};
const survey = {
	...aSurvey(),
	sections: [{ id: 'you', title: sv('Du'), questions: [question] }],
};

const aRound = (...districts: CountedDistrict[]) => [
	{ survey: '2026', wording: new Map([['age', 'same']]), districts },
];

function aDistrict(id: string, homes: number, young: number, old: number): CountedDistrict {
	const counts = new Map(Object.entries({ '': young + old, young, old }));
	return { id, homes, ballots: young + old, tallies: new Map([['age', counts]]) };
}

const all = aDistrict('a', 57, 30, 27);
const few = aRound(all, aDistrict('b', 40, 10, 9));

// Of 76 answers 57 are all the letters of the other district: 19 would be here.
test('a district with too few answers is left out, since the others may have all their letters', () => {
	const { figures, excluded } = publication(survey, few);
	expect(figures.map(publicRow)).toMatchObject([
		{ area: 'company', option: 'young', answered: 55, share: 53 },
		{ area: 'company', option: 'old', answered: 55, share: 47 },
	]);
	expect(excluded.get('age')).toEqual(['b']);
});

test('a correction leaves out who was left out, with enough answers since or not', () => {
	const { figures, ...before } = publication(survey, few);
	const edition = { ...before, rows: figures.map(publicRow) };
	const after = publication(survey, aRound(all, aDistrict('b', 40, 11, 9)), edition);
	expect(after.figures).toEqual(figures);
	expect(after.excluded).toEqual(before.excluded);
});

test('a correction in which a district has too few answers since says nothing', () => {
	const { figures, ...before } = publication(survey, aRound(all, aDistrict('b', 40, 11, 9)));
	const edition = { ...before, rows: figures.map(publicRow) };
	const after = publication(survey, few, edition);
	expect(after.figures.map(publicRow).map(({ withheld }) => withheld)).toEqual(['few', 'few']);
});

const answers = ['young', 'middle', 'old'];
const three = {
	...question,
	options: [
		...answers.map((id) => ({ id, label: sv(id) })),
		{ id: 'secret', label: sv('Vill inte svara'), noOpinion: true as const },
	],
};

test.each([
	['all are shown where none is few', [5, 6, 9], [25, 30, 45]],
	['19 answers are too few', [6, 6, 7], ['few-answers', 'few-answers', 'few-answers']],
	['the first that is not few is hidden beside one', [4, 20, 26], ['few', 'few', 52]],
	['two that are few hide another, too', [3, 4, 33], ['few', 'few', 'few']],
	['10 that are hidden are not told one by one', [3, 7, 30], ['few', 'few', 75]],
	['9 would be: nothing is shown', [3, 6, 31], ['few', 'few', 'few']],
])('of who has answered, %s', (_, numbers, expected) => {
	const counts = new Map(answers.map((id, index) => [id, numbers[index] ?? 0]));
	const area = anArea(three, { id: 'a', homes: 100, counts: counts.set('secret', 7) });
	const figures = backgroundFigures(three, [area]);
	expect(
		figures.map((of) => ('shown' in of ? Math.round(100 * of.shown.share) : of.withheld)),
	).toEqual(expected);
});
