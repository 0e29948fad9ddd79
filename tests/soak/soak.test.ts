import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHILE_OPEN } from '../../src/database/store-fixture.ts';
import { serveBuiltSite, type ServedSite } from '../browser/serve-built.ts';
import { countDistricts } from '../faults/invariant.ts';
import { issuedCodes, SECRET } from '../faults/issued-codes.ts';
import { storedComments } from '../faults/stored-comments.ts';
import { aSubmission } from '../faults/submission-builder.ts';
import { createDatabase, prepareDatabases } from '../postgres/create-database.ts';
import { type PostgresServer, startPostgres } from '../postgres/postgres-server.ts';

/** `npm run test:soak` asks for 20 minutes. */
const SECONDS = Number(process.env['SOAK_SECONDS'] || 20);
/** Tenants who send at the same time, each a code after another. */
const TENANTS = 8;
const CODES = 200 + SECONDS * 50;
/** The server is given up and started anew so often; the database every second time. */
const RESTART_EVERY_MS = 5_000;

let postgres: PostgresServer;
beforeAll(async () => {
	postgres = await startPostgres();
	await prepareDatabases(postgres.address);
});
afterAll(() => postgres.remove());

test(
	'whatever is started anew under load, each acknowledged answer is counted once and nothing hangs',
	{ timeout: (SECONDS + 120) * 1_000 },
	async () => {
		const database = await createDatabase(postgres.address);
		const codes = (await issuedCodes(database, CODES)).values();
		const serve = () =>
			serveBuiltSite({
				NETLIFY_DB_URL: database,
				SURVEY_CODE_SECRET: SECRET,
				SURVEY_CLOCK: WHILE_OPEN,
			});
		let site: Promise<ServedSite> = serve();
		await site;
		const ends = performance.now() + SECONDS * 1_000;
		const acknowledged: string[] = [];
		const statuses = new Set<number>();

		/** Sends until it is told that the answer is there, as the form does. */
		async function answerOnce(code: string): Promise<void> {
			const body = JSON.stringify(aSubmission(code, { answers: { comment: code } }));
			for (;;) {
				const { address } = await site;
				const status = await fetch(`${address}/api/survey`, {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body,
					signal: AbortSignal.timeout(15_000),
				}).then(
					(response) => response.status,
					(error: unknown) => {
						if (error instanceof Error && error.name === 'TimeoutError') throw error;
						return 0;
					},
				);
				statuses.add(status);
				if (status === 200 || status === 201) break;
				await pause(50);
			}
			acknowledged.push(code);
		}
		async function tenant(): Promise<void> {
			for (const code of codes) {
				await answerOnce(code);
				if (performance.now() > ends) return;
			}
		}
		async function restartAll(): Promise<void> {
			for (let round = 1; performance.now() + RESTART_EVERY_MS < ends; round += 1) {
				await pause(RESTART_EVERY_MS);
				const old = await site;
				if (round % 2 === 0) {
					await postgres.stop();
					await pause(500);
					await postgres.start();
				} else {
					const stopped = old.stop();
					site = stopped.then(serve);
					// An orderly end, within the patience of `npm run serve`.
					expect(await stopped).toBe(0);
				}
			}
		}
		await Promise.all([restartAll(), ...Array.from({ length: TENANTS }, tenant)]);
		expect(await (await site).stop()).toBe(0);

		expect(await storedComments(database)).toEqual([...acknowledged].sort());
		const { length } = acknowledged;
		expect(await countDistricts(database)).toEqual([
			{ district: 'dalhem', kept: length, used: length },
		]);
		expect([...statuses].filter((status) => ![0, 200, 201, 503].includes(status))).toEqual([]);
	},
);
