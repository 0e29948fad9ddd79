import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATES, repeated, startStore } from '../../database/store-fixture.ts';
import type { Store } from '../../database/store.ts';
import type { Questionnaire } from '../rules/questionnaire.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { tallyAll } from './tally-all.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const NIGHT = '2026-12-09T02:00:00Z';
const aMomentBefore = (instant: Date) => new Date(instant.getTime() - 1);

/** One night with these surveys, with the real store but for `changes`: what it logged, and what failed. */
async function nightWith(
	surveys: Questionnaire[],
	now: string | Date,
	changes: (store: Store) => Partial<Store> = () => ({}),
) {
	const logged: string[] = [];
	const real = database.at(now);
	const store = { ...real, ...changes(real) };
	const log = (line: string) => logged.push(line);
	return { failures: await tallyAll({ surveys, store, log, lockOf: () => undefined }), logged };
}

/** Its codes made, and nothing left to do but the purge. */
async function aPublishedSurvey(survey: string) {
	await database.addCodes(3, { survey });
	await database.store.mark(survey, 'comments', 'skipped');
	await database.store.mark(survey, 'published', 'hash');
}

test('what nobody has begun to purge is never purged at night', async () => {
	await aPublishedSurvey('a');
	expect((await nightWith([aSurvey({ id: 'a' })], NIGHT)).failures).toEqual([]);
	expect(await database.query("SELECT FROM codes WHERE survey = 'a'")).toHaveLength(3);
});

test.each([
	['noted in the database', 'b', DATES],
	['in the file, where none are noted', 'c', undefined],
])('a survey is counted from the instant at which it opens, %s', async (_, id, noted) => {
	const survey = aSurvey({ id });
	if (noted !== undefined) await database.store.noteDates(id, noted);
	await database.addBallots(repeated(10, { satisfied: 'very' }), id);
	await nightWith([survey], aMomentBefore(DATES.opens));
	expect(await database.store.hasBallots(id)).toBe(true);
	await nightWith([survey], DATES.opens);
	expect(await database.store.hasBallots(id)).toBe(false);
});

test('where no dates are noted no real codes were made, and nobody asks for their lock', async () => {
	await database.addBallots(repeated(10, { satisfied: 'very' }), 'd');
	const forReal = () => ({ isDevelopment: () => Promise.resolve(false) });
	expect((await nightWith([aSurvey({ id: 'd' })], NIGHT, forReal)).failures).toEqual([]);
	expect(await database.store.hasBallots('d')).toBe(false);
});

test('answers of few wait by the content, too, until paper has ended', async () => {
	const paperCloses = new Date('2026-12-14T12:00:00+01:00');
	const survey = aSurvey({ id: 'e', paperCloses: paperCloses.toISOString() });
	await database.store.noteDates('e', DATES);
	await database.addBallots(repeated(9, { satisfied: 'very' }), 'e');
	await nightWith([survey], aMomentBefore(paperCloses));
	expect(await database.store.hasBallots('e')).toBe(true);
	await nightWith([survey], paperCloses);
	expect(await database.store.hasBallots('e')).toBe(false);
});

test('where one survey fails its night is not done, and that of the next is', async () => {
	for (const id of ['f', 'g']) await database.store.noteDates(id, DATES);
	const { failures } = await nightWith(
		['f', 'g'].map((id) => aSurvey({ id })),
		NIGHT,
		(store) => ({
			tally: (order) =>
				order.survey === 'f' ? Promise.reject(new Error('secret')) : store.tally(order),
		}),
	);
	expect(failures).toEqual(['nightly: f failed, Error']);
	const nights = await Promise.all(['f', 'g'].map((id) => database.store.lastNight(id)));
	expect(nights).toEqual([undefined, new Date(NIGHT)]);
});

test('copies that are left are logged, and a purge that leaves some is not finished', async () => {
	await aPublishedSurvey('h');
	await database.query(`SELECT begin_purge('h', '${NIGHT}')`);
	const [row] = await database.query('SELECT current_database() AS name');
	const { name } = row as { name: string };
	await database.query(
		`ALTER DATABASE "${name}" SET default_transaction_isolation = 'repeatable read'`,
	);
	const { logged } = await nightWith([aSurvey({ id: 'h' })], NIGHT);
	expect(logged).toEqual(['nightly: h, 0 aggregated, 0 waiting, copies left in the files']);
	expect(await database.store.isPurging('h')).toBe(true);
});
