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

const district = 'dalhem';
const DAY_MS = 86_400_000;
const onDay = (day: number) => database.at(new Date(DATES.opens.getTime() + day * DAY_MS));
const textQuestions = ['comment'];

async function whileOpen(survey: string, nights: number[]): Promise<void> {
	const batch = { survey, disposal: `Dnr of ${survey}`, secretFingerprint: bytes(survey) };
	await database.addCodes(30, { ...batch, name: `letters of ${survey}` });
	await database.addCodes(20, { ...batch, name: `pending of ${survey}`, isActive: false });
	await database.addCodes(5, { ...batch, mode: 'paper' });
	await database.answer(repeated(3, { safe: survey }), { ...batch, mode: 'paper' });
	await database.answer(repeated(10, { safe: survey, comment: `by ${survey}` }), batch);
	await database.store.addReturned({ survey, district, letters: 2 });
	for (const night of nights.map(onDay)) {
		await night.tally({ survey, textQuestions, ends: DATES.closes });
		await night.countProgress(survey);
		await night.noteNight(survey);
	}
}

async function afterTheEnd(survey: string, until: string): Promise<void> {
	await database.store.mark(survey, 'comments', 'exported');
	await database.store.keepTexts(survey, until);
	await database.store.addEdition(survey, `file of ${survey}`);
}

/** All that the store says of a survey. */
const toldOf = async (survey: string) => ({
	calendar: await afterClosing.calendar(survey),
	batches: (await afterClosing.batches()).filter((batch) => batch.survey === survey),
	fingerprints: await afterClosing.secretFingerprints(survey),
	response: await afterClosing.response(survey),
	usedPaper: await afterClosing.usedPaper(survey),
	hasBallots: await afterClosing.hasBallots(survey),
	counts: await afterClosing.counts(survey),
	comments: await afterClosing.comments(survey),
	marks: await afterClosing.marks(survey),
	textsUntil: await afterClosing.textsUntil(survey),
	editions: (await afterClosing.editions()).get(survey),
	isPurging: await afterClosing.isPurging(survey),
	lastNight: await afterClosing.lastNight(survey),
	disposals: await afterClosing.disposals(survey),
});

test('the whole year of one survey changes nothing that is told of another, or of none', async () => {
	const none = await toldOf('none');
	await whileOpen('kept', [3, 4]);
	await afterTheEnd('kept', '2027-03-01');
	await database.addBallots(repeated(9, { safe: 'no' }), 'kept');
	const kept = await toldOf('kept');
	const nothingChanged = async () => {
		expect(await toldOf('kept')).toEqual(kept);
		expect(await toldOf('none')).toEqual(none);
	};

	// Counted sooner than the other, and later.
	await whileOpen('gone', [2, 5, 6]);
	await nothingChanged();
	expect(await afterClosing.purge('gone')).toBeUndefined();
	await afterTheEnd('gone', '2027-06-01');
	const letter = { survey: 'gone', district, letters: 1 };
	expect(await database.store.addReturned(letter)).toBe(true);
	await database.store.activate(['pending of gone']);
	await nothingChanged();
	await afterTheEnd('gone', '2027-06-01');
	await database.query('SELECT begin_purge($1, $2)', ['gone', AFTER_CLOSING]);
	expect(await database.query('SELECT FROM purge($1)', ['kept'])).toEqual([]);
	await nothingChanged();
	const purged = { codes: 68, receipts: 13, comments: 10, copiesLeft: false };
	expect(await afterClosing.purge('gone')).toEqual(purged);
	await database.store.textsDestroyed('gone');
	await nothingChanged();
	expect(await toldOf('gone')).toMatchObject({ textsUntil: undefined, isPurging: false });

	// The other goes on as if nothing had been.
	const { store } = database;
	expect(await store.noteDates('kept', DATES)).toBe(true);
	expect(await store.addBatch(aBatch({ survey: 'kept', hashes: [bytes('late')] }))).toBe(true);
	expect(await store.addReturned({ survey: 'kept', district, letters: 1 })).toBe(true);
	await store.activate(['pending of kept']);
	const [counted] = (await store.counts('kept')).districts;
	expect(counted).toMatchObject({ issued: 61, returned: 3, ballots: 13 });
});
