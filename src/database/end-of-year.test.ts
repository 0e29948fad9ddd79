import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBatch, AFTER_CLOSING, bytes, DATES, repeated, startStore } from './store-fixture.ts';
import type { Store } from './store.ts';

let database: Awaited<ReturnType<typeof startStore>>;
let afterClosing: Store;
beforeAll(async () => {
	database = await startStore();
	afterClosing = database.at(AFTER_CLOSING);
});
afterAll(() => database.stop());

/** A closed and counted survey with a code nobody used, ten answers with free text and marks. */
async function aCountedSurvey(survey: string): Promise<void> {
	await database.addCodes(1, { survey });
	await database.answer(repeated(10, { safe: 'yes', comment: `secret of ${survey}` }), { survey });
	await afterClosing.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
	await database.store.mark(survey, 'comments', 'skipped');
	await database.store.mark(survey, 'published', 'hash');
}

test('texts are listed in an order that says nothing of when they were written', async () => {
	const texts = ['Beta', 'Alfa', 'Gamma'];
	await database.answer(
		texts.map((comment) => ({ comment })),
		{ survey: 'a' },
	);
	await afterClosing.tally({ survey: 'a', textQuestions: ['comment'], ends: DATES.closes });
	expect(await database.store.comments('a')).toEqual(
		[...texts].sort().map((text) => ({ district: undefined, question: 'comment', text })),
	);
});

test('a mark is kept, and made anew', async () => {
	expect(await database.store.marks('b')).toEqual({});
	await database.store.mark('b', 'comments', 'skipped');
	await database.store.mark('b', 'published', 'first');
	await database.store.mark('b', 'published', 'second');
	expect(await database.store.marks('b')).toEqual({ comments: 'skipped', published: 'second' });
});

test('a purge destroys codes, receipts and texts of its survey, and keeps the counts', async () => {
	await aCountedSurvey('c');
	await aCountedSurvey('d');
	expect(await afterClosing.purge('c')).toEqual({
		codes: 11,
		receipts: 10,
		comments: 10,
		copiesLeft: false,
	});
	const left = (table: string) =>
		database.query(`SELECT survey, count(*)::integer FROM ${table} GROUP BY 1 ORDER BY 1`);
	expect(await left("codes WHERE survey IN ('c', 'd')")).toEqual([{ survey: 'd', count: 11 }]);
	expect(await left("comments WHERE survey IN ('c', 'd')")).toEqual([{ survey: 'd', count: 10 }]);
	expect(await left("ballot_counts WHERE survey = 'c'")).toEqual([{ survey: 'c', count: 1 }]);
	expect(await left("tallies WHERE survey = 'c'")).toEqual([{ survey: 'c', count: 2 }]);
	expect(await afterClosing.purge('c')).toEqual({
		codes: 0,
		receipts: 0,
		comments: 0,
		copiesLeft: false,
	});
});

test.each([
	['an answer is not counted', "INSERT INTO ballots VALUES ($1, 'dalhem', '{}')"],
	[
		'nobody has said what becomes of the texts',
		"DELETE FROM marks WHERE survey = $1 AND step = 'comments'",
	],
	['nothing is published', "DELETE FROM marks WHERE survey = $1 AND step = 'published'"],
	['it has not closed', "UPDATE surveys SET closes = '2027-01-01' WHERE survey = $1"],
	['nobody knows when it closes', 'DELETE FROM surveys WHERE survey = $1'],
])('nothing is purged while %s', async (reason, sql) => {
	const survey = `e ${reason}`;
	await aCountedSurvey(survey);
	await database.query(sql, [survey]);
	expect(await afterClosing.purge(survey)).toBeUndefined();
	expect(await database.query('SELECT FROM purge($1)', [survey])).toEqual([]);
	expect(await database.query('SELECT FROM codes WHERE survey = $1', [survey])).toHaveLength(11);
	expect(await database.store.comments(survey)).toHaveLength(10);
});

test('what is destroyed is recorded for the whole survey, to the nearest 5, with its decision', async () => {
	const survey = 'g';
	const [disposal, number] = ['Dnr 1. Styrelsen, 2026-05-20', 12];
	await database.addCodes(9, { survey, disposal });
	await database.addCodes(1, { survey: 'another', disposal: 'Dnr 2. Styrelsen, 2026-05-20' });
	await database.answer(repeated(number, { safe: 'yes', comment: 'Hej' }), { survey });
	await database.store.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
	await database.answer(repeated(number, { safe: 'no' }), { survey, district: 'raa' });
	await afterClosing.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
	await afterClosing.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
	await database.store.mark(survey, 'comments', 'skipped');
	await database.store.mark(survey, 'published', 'hash');
	for (let again = 0; again < 2; again += 1) await afterClosing.purge(survey);
	const day = '2026-12-08';
	expect(await database.store.disposals(survey)).toEqual([
		{ kind: 'ballots', number: 10, day: '2026-11-20', decision: disposal },
		// 24 in all are 25.
		{ kind: 'ballots', number: 15, day, decision: disposal },
		{ kind: 'codes', number: 35, day, decision: disposal },
		{ kind: 'comments', number: 10, day, decision: disposal },
		{ kind: 'receipts', number: 25, day, decision: disposal },
	]);
});

test('a tally that was killed before its record is in the next one, in its own transaction', async () => {
	const survey = 'h';
	await database.addBallots(repeated(20, { safe: 'yes' }), survey);
	await database.query(`SELECT fold($1, '{}')`, [survey]);
	expect(await database.store.disposals(survey)).toEqual([]);
	const lateAtNight = database.at('2026-11-20T23:30:00Z');
	await lateAtNight.tally({ survey, textQuestions: [], ends: DATES.closes });
	expect(await database.store.disposals(survey)).toMatchObject([
		// In Sweden it is past midnight.
		{ kind: 'ballots', number: 20, day: '2026-11-21' },
	]);
	const shared = `SELECT FROM disposals AS d JOIN tallies AS t ON t.xmin = d.xmin WHERE d.survey = $1`;
	expect(await database.query(shared, [survey])).toEqual([]);
});

test('a purge that was killed is known to be unfinished, and is finished by the next', async () => {
	const survey = 'i';
	await aCountedSurvey(survey);
	expect(await database.store.isPurging(survey)).toBe(false);
	await database.query('SELECT begin_purge($1, $2)', [survey, AFTER_CLOSING]);
	await database.query('SELECT purge($1)', [survey]);
	expect(await database.store.isPurging(survey)).toBe(true);
	expect(await database.store.isPurging('a')).toBe(false);
	expect(await afterClosing.purge(survey)).toMatchObject({ codes: 0, copiesLeft: false });
	expect(await database.store.isPurging(survey)).toBe(false);
	expect(await database.store.disposals(survey)).toContainEqual(
		expect.objectContaining({ kind: 'codes', number: 10 }),
	);
	expect(await database.store.batches()).toContainEqual(
		expect.objectContaining({ survey, purgedAt: new Date(AFTER_CLOSING) }),
	);
});

test.each(['codes', 'ballots', 'comments', 'tallies', 'ballot_counts'])(
	'a purge puts %s into new files, also where a tally before it left copies',
	async (table) => {
		const survey = `new ${table}`;
		await aCountedSurvey(survey);
		const file = () => database.query('SELECT pg_relation_filepath($1)', [table]);
		const before = await file();
		await afterClosing.purge(survey);
		expect(await file()).not.toEqual(before);
	},
);

test('no codes are made for a survey that is purged, whatever its dates say', async () => {
	const survey = 'j';
	await aCountedSurvey(survey);
	await afterClosing.purge(survey);
	const batch = aBatch({ survey, hashes: [bytes('after the purge')] });
	expect(await database.store.addBatch(batch)).toBe(false);
});

/** Whatever changes how many letters there were. */
async function changeLetters(survey: string): Promise<boolean> {
	await database.store.activate([`pending of ${survey}`]);
	await database.store.revoke([`sent of ${survey}`]);
	return database.store.addReturned({ survey, district: 'dalhem', letters: 1 });
}
async function aCountedSurveyWithLetters(survey: string): Promise<void> {
	await database.addCodes(20, { survey, name: `pending of ${survey}`, isActive: false });
	await database.addCodes(30, { survey, name: `sent of ${survey}` });
	await aCountedSurvey(survey);
}

test('what is purged stays as it was counted, from the moment at which the purge begins', async () => {
	const survey = 'k';
	await aCountedSurveyWithLetters(survey);
	await database.query('SELECT begin_purge($1, $2)', [survey, AFTER_CLOSING]);
	const counted = await database.store.counts(survey);
	expect(await changeLetters(survey)).toBe(false);
	expect(await database.store.counts(survey)).toEqual(counted);
	expect(await database.store.marks(survey)).toHaveProperty('published');
});

test('what is published is to be published again once its letters are others', async () => {
	for (const survey of ['l', 'm']) await aCountedSurveyWithLetters(survey);
	expect(await changeLetters('l')).toBe(true);
	expect((await database.store.counts('l')).districts).toMatchObject([{ issued: 31, returned: 1 }]);
	expect(await database.store.marks('l')).toEqual({ comments: 'skipped' });
	expect(await database.store.marks('m')).toHaveProperty('published');
	expect(await afterClosing.purge('l')).toBeUndefined();
});

test('a single letter that comes back takes back that it is published', async () => {
	const survey = 'one letter';
	await aCountedSurveyWithLetters(survey);
	const letter = { survey, district: 'dalhem', letters: 1 };
	expect(await database.store.addReturned(letter)).toBe(true);
	expect(await database.store.marks(survey)).toEqual({ comments: 'skipped' });
});

test('after a purge no code, receipt, ballot or text is anywhere in the database', async () => {
	const survey = 'f';
	const submission = await database.aSubmission({ comment: 'a text of my own' }, { survey });
	await database.store.submit(submission);
	await afterClosing.tally({ survey, textQuestions: ['comment'], ends: DATES.closes });
	await database.store.mark(survey, 'comments', 'exported');
	await database.store.mark(survey, 'published', 'hash');
	const secrets = [submission.code, submission.receipt, bytes('a text of my own')];
	expect(await findings(secrets)).toEqual(['codes', 'codes', 'comments']);
	await afterClosing.purge(survey);
	expect(await findings(secrets)).toEqual([]);
});

/** Which tables hold these bytes anywhere in a row. */
async function findings(secrets: Uint8Array[]): Promise<string[]> {
	const tables = (await database.query(
		`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
		WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
	)) as { name: string }[];
	const found: string[] = [];
	for (const { name } of tables)
		for (const secret of secrets) {
			const sql = `SELECT FROM ${name} AS t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0`;
			const [hex, text] = [Buffer.from(secret).toString('hex'), Buffer.from(secret).toString()];
			if ((await database.query(sql, [hex, text])).length > 0)
				found.push(name.replace('public.', ''));
		}
	return found;
}
