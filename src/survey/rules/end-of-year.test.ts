import { expect, test } from 'vitest';
import { obstacle, type YearState, type YearStep } from './end-of-year.ts';

const done: YearState = { closed: true, hasBallots: false, commentsDone: true, published: true };
const STEPS: YearStep[] = ['close', 'comments', 'publish', 'purge'];

test.each(STEPS)('nothing stands in the way of %s once all before it is done', (step) => {
	expect(obstacle(step, done)).toBeUndefined();
});

test.each([
	['the survey is open', { closed: false }, ['wait', 'wait', 'wait', 'wait']],
	['ballots are not counted', { hasBallots: true }, [undefined, 'tally', 'tally', 'tally']],
	[
		'nothing is said of the comments',
		{ commentsDone: false },
		[undefined, undefined, 'comments', 'comments'],
	],
	['nothing is published', { published: false }, [undefined, undefined, undefined, 'publish']],
])('where %s, what has to be done first is named', (_, change, expected) => {
	expect(STEPS.map((step) => obstacle(step, { ...done, ...change }))).toEqual(expected);
});

test('the first thing to do is named first', () => {
	const nothing = { closed: false, hasBallots: true, commentsDone: false, published: false };
	expect(obstacle('purge', nothing)).toBe('wait');
	expect(obstacle('purge', { ...nothing, closed: true })).toBe('tally');
	expect(obstacle('purge', { ...nothing, closed: true, hasBallots: false })).toBe('comments');
});
