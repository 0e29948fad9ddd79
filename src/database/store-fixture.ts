import { Pool } from 'pg';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import type { Answers } from '../survey/rules/answers.ts';
import { openStore } from './postgres-store.ts';
import type { Batch, Store } from './store.ts';
import type { Submission } from './submissions.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);

type SentSubmission = Submission & { code: Uint8Array; receipt: Uint8Array };

/** Open on the day that most tests live on. */
export const DATES = {
	opens: new Date('2026-11-09T08:00:00+01:00'),
	closes: new Date('2026-12-07T00:00:00+01:00'),
};
export const WHILE_OPEN = '2026-11-20T11:00:00Z';
export const AFTER_CLOSING = '2026-12-08T02:00:00Z';

/** Where stores are started: a server, unless the same tests are to hold on another Postgres. */
let newDatabase: () => Promise<string> = freshDatabase;
export const startStoresOn = (database: typeof newDatabase): void => {
	newDatabase = database;
};

/** A store on a database of its own with the real migrations, marked for development. */
export async function startStore() {
	const address = await newDatabase();
	const store = openStore(address, WHILE_OPEN);
	const stores = [store];
	const admin = new Pool({ connectionString: address });
	let made = 0;

	async function addCodes(count: number, changes: Partial<Batch> = {}): Promise<Uint8Array[]> {
		const hashes = Array.from({ length: count }, () => bytes(`code ${String((made += 1))}`));
		if (!(await store.addBatch(aBatch({ hashes, ...changes })))) throw new Error('It is over');
		return changes.hashes ?? hashes;
	}
	return {
		store,
		addCodes,
		/** The same store at another time. */
		at(instant: string | Date): Store {
			const later = openStore(address, new Date(instant).toISOString());
			stores.push(later);
			return later;
		},
		/** A submission on a code of its own. */
		async aSubmission(answers: Answers, changes: Partial<Batch> = {}): Promise<SentSubmission> {
			const [code = bytes('')] = await addCodes(1, changes);
			return {
				survey: changes.survey ?? '2026',
				code,
				receipt: bytes(`receipt ${String(made)}`),
				answers,
			};
		},
		/** Sends each of these answer sheets with a code of its own. */
		async answer(sheets: Answers[], changes: Partial<Batch> = {}): Promise<void> {
			for (const answers of sheets) await store.submit(await this.aSubmission(answers, changes));
		},
		/** Ballots without codes, which aggregation does not look at. */
		async addBallots(sheets: Answers[], survey: string, district = 'dalhem'): Promise<void> {
			await admin.query(
				'INSERT INTO ballots SELECT $1, $2, value FROM jsonb_array_elements($3::jsonb)',
				[survey, district, JSON.stringify(sheets)],
			);
		},
		async query(sql: string, values: unknown[] = []): Promise<unknown[]> {
			return (await admin.query(sql, values)).rows as unknown[];
		},
		async stop() {
			for (const opened of stores) await opened.close();
			await admin.end();
		},
	};
}

let batches = 0;

/** An active batch of the survey of 2026, by a name of its own. */
export const aBatch = (changes: Partial<Batch> = {}): Batch => ({
	name: `batch ${String((batches += 1))}`,
	survey: '2026',
	district: 'dalhem',
	mode: 'web',
	isActive: true,
	hashes: [],
	secretFingerprint: bytes('fingerprint'),
	dates: DATES,
	...changes,
});

export const repeated = (count: number, answers: Answers): Answers[] =>
	Array.from({ length: count }, () => answers);
