import { describe, expect, test } from 'vitest';
import { areaDaySchema, type Revision } from '../../schemas/area-day.ts';
import { lastMove, revisedDay, revisedUntil, sequenceOf, startBefore } from './revisions.ts';

const on = (day: string, fields: Partial<Revision> = {}): Revision => ({
	day,
	what: 'Vi ändrar.',
	...fields,
});
const MOVED = on('2026-11-01', { start: '2026-12-12T13:00' });
const MOVED_AGAIN = on('2026-11-01', { start: '2026-12-13T13:00' });
const CANCELLED = on('2026-11-20', { status: 'cancelled' });
const AGAIN = on('2026-12-01', { status: 'planned', start: '2027-01-16T13:00' });

/** What an editor may make of a day, one after the other. */
const STORY: [string, Revision[]][] = [
	['planned', []],
	['moved', [MOVED]],
	['moved again the same day', [MOVED, MOVED_AGAIN]],
	['cancelled', [MOVED, MOVED_AGAIN, CANCELLED]],
	['the older ones taken away', [CANCELLED]],
	['planned again, written over the last', [AGAIN]],
	['the older ones put back', [MOVED, MOVED_AGAIN, CANCELLED, AGAIN]],
	['the words mended', [MOVED, MOVED_AGAIN, CANCELLED, { ...AGAIN, what: 'Den blir av.' }]],
];
const pairs = STORY.slice(1).map(([what, now], index) => ({
	what,
	now,
	was: STORY[index]?.[1] ?? [],
}));

describe.each(pairs)('$what', ({ now, was }) => {
	test('a day that is cancelled without a word is later than as it was planned', () => {
		const plain = { revised: [], status: 'planned' as const };
		expect(sequenceOf({ ...plain, status: 'cancelled' })).toBeGreaterThan(sequenceOf(plain));
	});

	test('the sequence and the day of the last revision never go back', () => {
		expect(sequenceOf({ status: 'planned', revised: now })).toBeGreaterThanOrEqual(
			sequenceOf({ status: 'planned', revised: was }),
		);
		expect(revisedDay({ revised: now }) >= revisedDay({ revised: was })).toBe(true);
	});
});

test.each([
	['moved', [MOVED], []],
	['moved again the same day', [MOVED, MOVED_AGAIN], [MOVED]],
	['cancelled', [MOVED, CANCELLED], [MOVED]],
	['planned again', [CANCELLED, AGAIN], [CANCELLED]],
	['revised over the line of before', [AGAIN], [MOVED]],
])('the sequence rises when a day is %s', (_, now, was) => {
	expect(sequenceOf({ status: 'planned', revised: now })).toBeGreaterThan(
		sequenceOf({ status: 'planned', revised: was }),
	);
});

test('the sequence is an integer that calendars can hold', () => {
	expect(sequenceOf({ status: 'planned', revised: [MOVED, MOVED_AGAIN] })).toBe(2026110102);
	expect(sequenceOf({ status: 'planned', revised: [on('2099-12-31')] })).toBeLessThan(2 ** 31);
});

test.each([
	['what was never moved', [CANCELLED], undefined],
	['the first move is from the day in the name', [MOVED], '2026-12-05'],
	['the next one is from where it had been moved', [MOVED, AGAIN], '2026-12-12T13:00'],
])('%s', (_, revised, before) => {
	expect(startBefore('2026-12-05-dalhem', { revised })).toBe(before);
});

test('why it was moved is not what was changed afterwards', () => {
	const revised = [MOVED, { ...MOVED_AGAIN, what: 'Det regnar.' }, on('2026-11-20')];
	expect(lastMove({ revised })?.what).toBe('Det regnar.');
	expect(lastMove({ revised: [CANCELLED] })).toBeUndefined();
});

test('a revision dated ahead of its time does not count until then', () => {
	const areaDay = areaDaySchema.parse({
		title: 'Ljusdag',
		summary: 'Vi tänder ljus.',
		district: 'dalhem',
		place: 'Gården',
		start: '2026-12-05T13:00',
		end: '2026-12-05T16:00',
		accessibility: 'Plan mark.',
		status: 'planned',
		revised: [on('2026-11-01'), on('2036-11-02')],
	});
	expect(sequenceOf(revisedUntil(areaDay, '2026-11-20'))).toBe(2026110101);
	expect(sequenceOf(revisedUntil(areaDay, '2036-11-02'))).toBe(2036110201);
});

test('nothing was revised before the site began', () => {
	expect(revisedDay({ revised: [on('2025-12-30')] })).toBe(revisedDay({ revised: [] }));
});
