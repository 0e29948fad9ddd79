import { NetlifyDB } from '@netlify/database-dev';
import { Pool } from 'pg';
import type { Answers } from '../survey/answers.ts';
import { openStore } from './postgres-store.ts';
import type { Batch, Submission } from './store.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A store on the embedded Postgres with the real migrations. */
export async function startStore() {
	const database = new NetlifyDB({ logger: () => undefined });
	const address = await database.start();
	await database.applyMigrations('netlify/database/migrations');
	const store = openStore(address);
	const admin = new Pool({ connectionString: address });
	let made = 0;

	async function addCodes(count: number, changes: Partial<Batch> = {}): Promise<Uint8Array[]> {
		const hashes = Array.from({ length: count }, () => bytes(`code ${String((made += 1))}`));
		const batch = { survey: '2026', district: 'dalhem', mode: 'web' as const, hashes };
		const secretFingerprint = bytes('fingerprint');
		await store.addBatch({ ...batch, madeAt: new Date(0), secretFingerprint, ...changes });
		return changes.hashes ?? hashes;
	}
	return {
		store,
		addCodes,
		/** A submission on a code of its own. */
		async aSubmission(answers: Answers, changes: Partial<Batch> = {}): Promise<Submission> {
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
		/** Ballots without codes, which folding does not look at. */
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
			await store.close();
			await admin.end();
			await database.stop();
		},
	};
}

export const repeated = (count: number, answers: Answers): Answers[] =>
	Array.from({ length: count }, () => answers);
