import { expect, test } from 'vitest';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
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

test('a correction that has other districts in it says nothing', () => {
	const { figures, ...before } = publication(survey, few);
	const edition = { ...before, rows: figures.map(publicRow) };
	const after = publication(survey, aRound(all, aDistrict('b', 40, 11, 9)), edition);
	expect(after.figures.map(publicRow).map(({ withheld }) => withheld)).toEqual(['few', 'few']);
});
