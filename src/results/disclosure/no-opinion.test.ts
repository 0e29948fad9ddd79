import { expect, test } from 'vitest';
import { anArea } from './area.ts';
import { mostBallots, noOpinionFigures, publicBallots } from './no-opinion.ts';

const sv = (text: string) => ({ sv: text });
const question = {
	id: 'satisfied',
	type: 'single' as const,
	text: sv('Nöjd?'),
	groups: [],
	options: [
		{ id: 'yes', label: sv('Ja') },
		{ id: 'unsure', label: sv('Vet inte'), noOpinion: true as const },
		{ id: 'secret', label: sv('Vill inte svara'), noOpinion: true as const },
	],
};

test.each([
	['few have answered', [9, 5, 5], 100, 100, ['few-answers', 'few-answers']],
	['neither is few', [40, 10, 10], 100, 100, [10 / 60, 10 / 60]],
	['one is few', [40, 10, 4], 100, 100, ['few', 'few']],
	['letters leave room for four', [40, 2, 2], 44, 100, ['few', 'few']],
	['letters leave room for three', [40, 2, 1], 43, 100, []],
	['ballots leave room for three', [40, 2, 1], 100, 43, []],
])('of those without an opinion, where %s', (_, [yes = 0, ...none], homes, ballots, expected) => {
	const [unsure = 0, secret = 0] = none;
	const counts = new Map(Object.entries({ '': yes + unsure + secret, yes, unsure, secret }));
	const area = anArea(question, { id: 'a', homes, counts });
	const figures = noOpinionFigures(question, [area], () => ballots);
	expect(figures.map((of) => ('shown' in of ? of.shown.share : of.withheld))).toEqual(expected);
});

test.each([
	[19, undefined, 19],
	[20, 20, 22],
	[22, 20, 22],
	[23, 25, 27],
])('%i ballots are told as %s, which are at most %i', (ballots, told, most) => {
	expect(publicBallots(ballots)).toBe(told);
	expect(mostBallots(ballots)).toBe(most);
});
