import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import { endOf } from '../survey/rules/window.ts';
import { openStore } from './postgres-store.ts';
import { aBatch, bytes, DATES, repeated, startStore } from './store-fixture.ts';
import type { CodeMode } from './batch.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const { closes } = DATES;
const hours = (count: number) => new Date(closes.getTime() + count * 60 * 60 * 1000);
const just = (before: Date) => new Date(before.getTime() - 1);
const WEEK = hours(7 * 24);

const PAPER_ALIKE = DATES;
const PAPER_LATER = { ...DATES, paperCloses: WEEK };
let surveys = 0;

test.each([
	['a code for the web', 'web', PAPER_ALIKE, hours(1)],
	['a code for the web, where paper closes later', 'web', PAPER_LATER, hours(1)],
	['a code for paper', 'paper', PAPER_ALIKE, closes],
	['a code for paper that closes later', 'paper', PAPER_LATER, WEEK],
] as const)(
	'%s is taken until just before it ends, whoever sends it',
	async (_, mode, dates, end) => {
		const survey = `a${String((surveys += 1))}`;
		await database.store.noteDates(survey, dates);
		const [early, late] = [just(end), end].map((instant) => database.at(instant));
		const submission = await database.aSubmission({ safe: 'yes' }, { survey, mode, dates });
		const asked = { ...submission, answers: undefined };
		expect(await late?.submit(submission)).toBe('closed');
		expect(await late?.submit(asked)).toBe('closed');
		expect(await early?.submit(asked)).toBe('new');
		expect(await early?.submit(submission)).toBe('stored');
		expect(await late?.submit(submission)).toBe('repeated');
		const other = { ...submission, receipt: bytes(`${survey} other`) };
		expect(await early?.submit(other)).toBe('used');
		expect(await late?.submit(other)).toBe('closed');
	},
);

test.each<[string, CodeMode, Date]>([
	['on the web', 'web', hours(1)],
	['on paper', 'paper', WEEK],
])('what is no code is told what codes %s are told', async (_, mode, end) => {
	await database.store.noteDates('b', PAPER_LATER);
	const statusAt = (instant: Date) =>
		database.at(instant).submit({ survey: 'b', code: undefined, receipt: undefined, mode });
	expect([
		await statusAt(just(DATES.opens)),
		await statusAt(DATES.opens),
		await statusAt(just(end)),
		await statusAt(end),
	]).toEqual(['not-open', 'new', 'new', 'closed']);
});

test.each([
	['an hour after it closes', PAPER_ALIKE],
	['paper closes, if that is later', PAPER_LATER],
])('codes of a survey are made until %s', async (_, dates) => {
	const survey = `f${String((surveys += 1))}`;
	await database.store.noteDates(survey, dates);
	const make = (at: Date) =>
		database.at(at).addBatch(aBatch({ survey, hashes: [bytes(survey + at.toISOString())] }));
	const ends = endOf(dates);
	expect([await make(just(ends)), await make(ends)]).toEqual([true, false]);
});

test('a clock that stands still is that of a database for development alone', async () => {
	const address = await freshDatabase({ isDevelopment: false });
	const store = openStore(address, new Date(0).toISOString());
	await store.noteDates('g', { opens: new Date(0), closes: new Date(1) });
	const asked = { survey: 'g', code: undefined, receipt: undefined };
	const told = await store.submit(asked);
	await store.close();
	expect(told).toBe('closed');
});

test('without noted dates the database says nothing', async () => {
	const asked = { survey: 'no such', code: undefined, receipt: undefined };
	expect(await database.store.submit(asked)).toBe('undated');
	expect(await database.store.submit({ ...asked, receipt: bytes('new'), answers: {} })).toBe(
		'undated',
	);
});

test.each([
	['an hour after it closes', PAPER_ALIKE],
	['when paper closes, if that is later', PAPER_LATER],
])(
	'a survey ends %s: only then single ballots are aggregated and codes purged',
	async (_, dates) => {
		const survey = `c${String((surveys += 1))}`;
		await database.store.noteDates(survey, dates);
		await database.addCodes(1, { survey, dates });
		await database.addBallots(repeated(9, { safe: 'yes' }), survey);
		const ends = endOf(dates);
		const order = { survey, textQuestions: [], ends: new Date(0) };
		const [early, late] = [database.at(just(ends)), database.at(ends)];
		expect(await early.tally(order)).toMatchObject({ aggregated: 0, waiting: 1 });
		expect(await late.tally(order)).toMatchObject({ aggregated: 1, waiting: 0 });
		await late.mark(survey, 'comments', 'skipped');
		await late.mark(survey, 'published', 'hash');
		expect(await early.purge(survey)).toBeUndefined();
		expect(await late.purge(survey)).toMatchObject({ codes: 1 });
	},
);

test('the dates are noted with the first codes, that of paper too', async () => {
	await database.addCodes(1, { survey: 'd', dates: PAPER_LATER });
	expect((await database.store.calendar('d')).dates).toEqual(PAPER_LATER);
	await database.store.noteDates('d', PAPER_ALIKE);
	expect((await database.store.calendar('d')).dates).toEqual(PAPER_ALIKE);
});

test.each([
	['closes before it opens', { closes: DATES.opens }],
	['ends on paper before it closes', { paperCloses: DATES.opens }],
])('dates of a survey that %s are not noted', async (_, change) => {
	const noted = database.store.noteDates('turned', { ...DATES, ...change });
	await expect(noted).rejects.toThrow('surveys_');
});

test('once a purge has begun the survey keeps its dates', async () => {
	await database.addCodes(1, { survey: 'e' });
	await database.store.mark('e', 'comments', 'skipped');
	await database.store.mark('e', 'published', 'hash');
	expect(await database.store.noteDates('e', PAPER_ALIKE)).toBe(true);
	await database.query('SELECT begin_purge($1, $2)', ['e', hours(1)]);
	expect(await database.store.noteDates('e', PAPER_LATER)).toBe(false);
	expect((await database.store.calendar('e')).dates).toEqual(PAPER_ALIKE);
});
