import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answers } from '../survey/rules/answers.ts';
import { AFTER_CLOSING, DATES, repeated, startStore, WHILE_OPEN } from './store-fixture.ts';

let database: Awaited<ReturnType<typeof startStore>>;
beforeAll(async () => {
	database = await startStore();
});
afterAll(() => database.stop());

const { closes } = DATES;
/** Each test has a survey of its own. */
const tally = (survey: string, at = WHILE_OPEN, content = closes) =>
	database.at(at).tally({ survey, textQuestions: ['comment', 'wish'], ends: content });

const countsOf = async (survey: string, district = 'dalhem'): Promise<string[]> => {
	const rows = await database.query(
		`SELECT question || ' ' || option || ' ' || ballots AS line FROM tallies
		WHERE survey = $1 AND district = $2 ORDER BY question COLLATE "C", option COLLATE "C"`,
		[survey, district],
	);
	return rows.map((row) => (row as { line: string }).line);
};
const ballotCountsOf = (survey: string) =>
	database.query('SELECT district, ballots FROM ballot_counts WHERE survey = $1 ORDER BY 1', [
		survey,
	]);
const commentsOf = async (survey: string) =>
	(await database.query('SELECT district, question, text FROM comments WHERE survey = $1', [
		survey,
	])) as { district: string | null; question: string; text: string }[];
const texts = (count: number, question = 'comment'): Answers[] =>
	Array.from({ length: count }, (_, index) => ({ [question]: `text ${String(index)}` }));

test('ballots become counts by option and by question, and are gone', async () => {
	await database.addBallots(
		[
			...repeated(4, { safe: 'yes', first: ['light', 'locks'] }),
			...repeated(4, { safe: 'no', first: ['light'] }),
			...repeated(2, { comment: 'Hej' }),
		],
		'a',
	);
	expect(await tally('a')).toEqual({ aggregated: 1, waiting: 0, copiesLeft: false });
	expect(await countsOf('a')).toEqual([
		'first  8',
		'first light 8',
		'first locks 4',
		'safe  8',
		'safe no 4',
		'safe yes 4',
	]);
	expect(await ballotCountsOf('a')).toEqual([{ district: 'dalhem', ballots: 10 }]);
	expect(await database.store.hasBallots('a')).toBe(false);
});

test('while the survey is open, fewer than 10 ballots of a district wait', async () => {
	await database.addBallots(repeated(9, { safe: 'yes', comment: 'Hej' }), 'b');
	await database.addBallots(repeated(10, { safe: 'yes' }), 'b', 'raa');
	expect(await tally('b')).toEqual({ aggregated: 1, waiting: 1, copiesLeft: false });
	expect(await ballotCountsOf('b')).toEqual([{ district: 'raa', ballots: 10 }]);
	expect(await database.store.hasBallots('b')).toBe(true);
	expect(await commentsOf('b')).toEqual([]);
	await database.addBallots([{ safe: 'no' }], 'b');
	expect(await tally('b')).toEqual({ aggregated: 1, waiting: 0, copiesLeft: false });
	expect(await countsOf('b')).toEqual(['safe  10', 'safe no 1', 'safe yes 9']);
});

test('once the survey has closed, a single ballot is aggregated too', async () => {
	await database.store.noteDates('c', DATES);
	await database.addBallots([{ safe: 'yes' }], 'c');
	expect(await tally('c', AFTER_CLOSING)).toEqual({ aggregated: 1, waiting: 0, copiesLeft: false });
	expect(await ballotCountsOf('c')).toEqual([{ district: 'dalhem', ballots: 1 }]);
});

const LATER = new Date('2027-01-01');
test.each([
	['the content still has it open', DATES, LATER],
	['the database still has it open', { ...DATES, closes: LATER }, closes],
	['the database knows no dates', undefined, closes],
])('a single ballot waits where %s', async (where, noted, content) => {
	const survey = `n ${where}`;
	if (noted !== undefined) await database.store.noteDates(survey, noted);
	await database.addBallots([{ safe: 'yes' }], survey);
	expect(await tally(survey, AFTER_CLOSING, content)).toMatchObject({ aggregated: 0, waiting: 1 });
});

test('later ballots add to the counts, and nothing is counted twice', async () => {
	for (const safe of ['yes', 'no']) await database.addBallots(repeated(10, { safe }), 'd');
	await tally('d');
	await database.addBallots(repeated(10, { safe: 'no' }), 'd');
	await tally('d');
	expect(await tally('d')).toEqual({ aggregated: 0, waiting: 0, copiesLeft: false });
	expect(await countsOf('d')).toEqual(['safe  30', 'safe no 20', 'safe yes 10']);
	expect(await ballotCountsOf('d')).toEqual([{ district: 'dalhem', ballots: 30 }]);
});

test('a survey is aggregated alone', async () => {
	const { store } = database;
	for (const survey of ['e', 'f'])
		await database.addBallots(repeated(10, { safe: 'yes', comment: 'Hej' }), survey);
	await store.mark('f', 'published', 'hash');
	await tally('e');
	expect([await store.hasBallots('e'), await store.hasBallots('f')]).toEqual([false, true]);
	expect(await countsOf('e')).toEqual(['safe  10', 'safe yes 10']);
	expect([await commentsOf('e'), await commentsOf('f')]).toMatchObject([{ length: 10 }, []]);
	expect([await ballotCountsOf('e'), await store.marks('f')]).toEqual([
		[{ district: 'dalhem', ballots: 10 }],
		{ published: 'hash' },
	]);
});

test.each([
	['9 texts lose their district', 9, null],
	['10 texts keep their district', 10, 'dalhem'],
])('aggregated together, %s', async (_, count, district) => {
	const survey = `g${String(count)}`;
	await database.addBallots([...texts(count), ...repeated(10, { safe: 'yes' })], survey);
	await tally(survey);
	const stored = await commentsOf(survey);
	expect(stored.map(({ text }) => text).sort()).toEqual(
		texts(count)
			.map(({ comment }) => comment)
			.sort(),
	);
	expect(new Set(stored.map((row) => row.district))).toEqual(new Set([district]));
});

test('each question with free text has to have 10 texts of its own', async () => {
	await database.addBallots([...texts(10), ...texts(9, 'wish')], 'h');
	await tally('h');
	for (const { district, question } of await commentsOf('h'))
		expect(district).toBe(question === 'comment' ? 'dalhem' : null);
});

test('texts of another district hide nobody', async () => {
	for (const [district, count] of [
		['dalhem', 10],
		['raa', 9],
	] as const)
		await database.addBallots([...texts(count), ...repeated(10, { safe: 'yes' })], 'o', district);
	await tally('o');
	const districts = (await commentsOf('o')).map(({ district }) => district);
	expect(districts.filter((district) => district === 'dalhem')).toHaveLength(10);
	expect(districts.filter((district) => district === null)).toHaveLength(9);
});

test('a text is never taken for an option', async () => {
	await database.addBallots(texts(10), 'i');
	await tally('i');
	expect(await countsOf('i')).toEqual([]);
});

test('texts stand in an order of chance, and share no transaction with any count', async () => {
	await database.addBallots(texts(60), 'j');
	await database.addBallots(repeated(60, { safe: 'yes' }), 'j');
	await tally('j');
	const sent = texts(60).map(({ comment }) => comment);
	const stored = (await commentsOf('j')).map(({ text }) => text);
	// Of 60! arrangements, two are the order in which they were sent and that of the alphabet.
	expect(stored).not.toEqual(sent);
	expect(stored).not.toEqual([...sent].sort());
	expect([...stored].sort()).toEqual([...sent].sort());
	expect(
		await database.query(
			`SELECT FROM comments JOIN tallies ON comments.xmin = tallies.xmin
			WHERE comments.survey = 'j'`,
		),
	).toEqual([]);
});

test('already as they are aggregated texts stand in an order of chance', async () => {
	await database.addBallots(texts(60), 'p');
	await database.query("SELECT fold('p', '{comment}')");
	const stored = (await commentsOf('p')).map(({ text }) => text);
	expect(stored).not.toEqual(texts(60).map(({ comment }) => comment));
});

test('texts that a killed run has left unshuffled are shuffled by the next', async () => {
	await database.addBallots(texts(10), 'k');
	await database.query("SELECT fold('k', '{comment}')");
	const together = `SELECT FROM comments JOIN ballot_counts ON comments.xmin = ballot_counts.xmin
		WHERE comments.survey = 'k'`;
	expect(await database.query(together)).toHaveLength(10);
	expect(await tally('k')).toEqual({ aggregated: 0, waiting: 0, copiesLeft: false });
	expect(await database.query(together)).toEqual([]);
});

test('new texts and counts take back what was done with the old ones', async () => {
	await database.store.mark('l', 'comments', 'exported');
	await tally('l');
	expect(await database.store.marks('l')).toEqual({ comments: 'exported' });
	await database.addBallots(texts(10), 'l');
	await tally('l');
	expect(await database.store.marks('l')).toEqual({});
});

test.each(['ballots', 'comments', 'tallies', 'ballot_counts'])(
	'each tally puts %s into new files',
	async (table) => {
		const file = () => database.query('SELECT pg_relation_filepath($1)', [table]);
		const before = await file();
		await tally(`new ${table}`);
		expect(await file()).not.toEqual(before);
	},
);

test('each tally puts what waits into new files, of one transaction and in an order of chance', async () => {
	const file = () => database.query("SELECT pg_relation_filepath('ballots')");
	const before = await file();
	const survey = 'm';
	const districts = Array.from({ length: 60 }, (_, index) => `m-${String(index)}`);
	for (const district of districts) await database.addBallots([{ safe: 'yes' }], survey, district);
	expect(await tally(survey)).toEqual({ aggregated: 0, waiting: 60, copiesLeft: false });
	expect(await file()).not.toEqual(before);
	const rows = (await database.query(
		'SELECT district, xmin FROM ballots WHERE survey = $1 ORDER BY ctid',
		[survey],
	)) as { district: string; xmin: string }[];
	const order = rows.map(({ district }) => district);
	expect(order).not.toEqual(districts);
	expect([...order].sort()).toEqual([...districts].sort());
	expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
});
