import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATES, repeated, startStore } from '../../src/database/store-fixture.ts';
import type { Store } from '../../src/database/store.ts';
import { type Lock, lockOf } from '../../src/survey/rules/lock.ts';
import { aSurvey } from '../../src/survey/rules/survey-builder.ts';
import { tallyAll } from '../../src/survey/run/tally-all.ts';
import nightly, { config } from './nightly.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const night = '2026-11-20T02:00:00Z';

/** One night with one survey: what failed, what it logged, what it left. */
async function after(
	survey: ReturnType<typeof aSurvey>,
	now = night,
	changes: Partial<Store> = {},
	noted = DATES,
	lock?: Lock,
) {
	await database.store.noteDates(survey.id, noted);
	const logged: string[] = [];
	const store = { ...database.at(now), ...changes };
	const failures = await tallyAll({
		surveys: [survey],
		store,
		log: (line) => logged.push(line),
		lockOf: () => lock,
	});
	const counted = await database.query('SELECT FROM progress WHERE survey = $1', [survey.id]);
	return {
		failures,
		logged,
		ballotsLeft: await store.hasBallots(survey.id),
		counted: counted.length,
	};
}

test('every night aggregates the answers of an open survey and counts its used codes', async () => {
	await database.answer(repeated(10, { satisfied: 'very' }), { survey: 'a' });
	expect(await after(aSurvey({ id: 'a' }))).toEqual({
		failures: [],
		logged: ['nightly: a, 1 aggregated, 0 waiting'],
		ballotsLeft: false,
		counted: 1,
	});
});

test('its free texts become comments, not options', async () => {
	await database.addBallots(repeated(10, { comment: 'Hej' }), 'b');
	await after(aSurvey({ id: 'b' }));
	expect(await database.store.comments('b')).toHaveLength(10);
	expect(await database.query("SELECT FROM tallies WHERE survey = 'b'")).toEqual([]);
});

test('by questions that are not as they were locked nothing is counted: a text would be an option', async () => {
	const survey = aSurvey({ id: 'l' });
	const renamed = structuredClone(survey);
	for (const question of renamed.sections.flatMap(({ questions }) => questions))
		if (question.id === 'comment') question.id = 'comments';
	await database.addBallots(repeated(10, { comment: 'Hej' }), 'l');
	const { failures, ballotsLeft } = await after(renamed, night, {}, DATES, await lockOf(survey));
	expect([failures, ballotsLeft]).toEqual([['nightly: l not counted, its lock is changed'], true]);
	expect(await database.query("SELECT FROM tallies WHERE survey = 'l'")).toEqual([]);
});

test('what is not counted is parted from its codes all the same', async () => {
	await database.answer(repeated(3, { satisfied: 'very' }), { survey: 'o' });
	const tied = () =>
		database.query(
			"SELECT FROM ballots WHERE survey = 'o' AND xmin::text IN (SELECT xmin::text FROM codes)",
		);
	expect(await tied()).toHaveLength(3);
	const lock = { ...(await lockOf(aSurvey({ id: 'o' }))), questions: {} };
	expect((await after(aSurvey({ id: 'o' }), night, {}, DATES, lock)).ballotsLeft).toBe(true);
	expect(await tied()).toEqual([]);
});

test('what has nothing left to count fails no night', async () => {
	const changed = aSurvey({ id: 'n' });
	const lock = { ...(await lockOf(changed)), questions: {} };
	expect((await after(changed, night, {}, DATES, lock)).failures).toEqual([]);
});

test('nor for real by content that lacks the lock, which real codes wrote', async () => {
	await database.addBallots(repeated(10, { satisfied: 'very' }), 'm');
	const isReal = { isDevelopment: () => Promise.resolve(false) };
	const { failures, ballotsLeft } = await after(aSurvey({ id: 'm' }), night, isReal);
	expect([failures, ballotsLeft]).toEqual([['nightly: m not counted, its lock is missing'], true]);
});

test.each([
	['nine answers wait while it is open', { id: 'd' }, '2026-11-20', true],
	['nine answers wait in the hour after it closes', { id: 'k' }, '2026-12-06T23:30:00Z', true],
	['nine answers are aggregated once it has ended', { id: 'e' }, '2027-01-01', false],
	['nothing is done before it opens', { id: 'f' }, '2026-01-01', true],
	['nothing is done with an example', { id: 'g', example: true }, '2027-01-01', true],
])('%s', async (_, survey, day, ballotsLeft) => {
	await database.addBallots(repeated(9, { satisfied: 'very' }), survey.id);
	expect((await after(aSurvey(survey), day)).ballotsLeft).toBe(ballotsLeft);
});

test('a night that fails says so, with the kind of failure alone', async () => {
	const failure = Object.assign(new Error('Key (answers)=(secret)'), { code: '23505' });
	const failing = { tally: () => Promise.reject(failure) };
	const { failures } = await after(aSurvey({ id: 'c' }), night, failing);
	expect(failures).toEqual(['nightly: c failed, Error 23505']);
});

test.each([
	['of a copy that closes sooner', { id: 'h', closes: '2026-11-15T00:00:00+01:00' }, DATES],
	['of a copy that closes later', { id: 'i' }, { ...DATES, closes: new Date('2026-11-15') }],
])('%s, the later closing counts, and the log tells both', async (_, survey, noted) => {
	await database.addBallots(repeated(9, { satisfied: 'very' }), survey.id);
	const { ballotsLeft, logged } = await after(aSurvey(survey), night, {}, noted);
	expect(ballotsLeft).toBe(true);
	expect(logged[0]).toMatch(/2026-1[12]-\d\dT.*in the database.*2026-1[12]-\d\dT.*here$/);
	expect(await database.store.calendar(survey.id)).toMatchObject({ dates: noted });
});

test.each([
	['ten answers are aggregated', 10, false],
	['nine wait, also once the content has closed', 9, true],
])('without noted dates %s', async (_, count, ballotsLeft) => {
	const id = `j${String(count)}`;
	await database.addBallots(repeated(count, { satisfied: 'very' }), id);
	const store = database.at('2027-01-01');
	await tallyAll({ surveys: [aSurvey({ id })], store, log: () => undefined });
	expect(await store.hasBallots(id)).toBe(ballotsLeft);
});

test('a purge that was killed is finished', async () => {
	const survey = aSurvey({ id: 'z' });
	await database.addCodes(3, { survey: 'z' });
	await database.store.mark('z', 'comments', 'skipped');
	await database.store.mark('z', 'published', 'hash');
	await database.query("SELECT begin_purge('z', '2026-12-08')");
	const { logged } = await after(survey, '2026-12-09T02:00:00Z');
	expect(logged).toContain('nightly: the purge of z is finished');
	expect(await database.query("SELECT FROM codes WHERE survey = 'z'")).toEqual([]);
	expect((await after(survey, '2026-12-10T02:00:00Z')).logged).toEqual([
		'nightly: z, 0 aggregated, 0 waiting',
	]);
});

test('it runs by itself every night, within the European Union', () => {
	expect(config).toEqual({ schedule: '0 2 * * *', region: 'fra' });
	expect(nightly).toBeTypeOf('function');
});
