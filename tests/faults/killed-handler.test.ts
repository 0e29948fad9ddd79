import { expect, test } from 'vitest';
import { testSize } from '../test-size.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import { countDistricts } from './invariant.ts';
import { issuedCodes } from './issued-codes.ts';
import { startHandler } from './running-handler.ts';
import { storedComments } from './stored-comments.ts';
import { aSubmission } from './submission-builder.ts';

/** On a machine that is busy with other tests. */
const LONGEST_MS = 600_000;
const KILLS = testSize(3, 20);
/** Tenants who send at the same time. */
const TENANTS = 40;
/** So many requests at most have begun when a process is killed: it is cold, or warm. */
const LONGEST_LIFE = 200;

/** A handler that is killed with work under way, and started anew, `KILLS` times. */
function mortalHandler(database: string) {
	let alive = startHandler(database);
	let kills = 0;
	let requestsLeft = lifeTime();
	return {
		isImmortal: () => kills === KILLS,
		/** The status, or nothing where the process was killed before it answered. */
		async post(body: unknown): Promise<number | undefined> {
			const handler = await alive;
			requestsLeft -= 1;
			if (requestsLeft === 0 && kills < KILLS) {
				kills += 1;
				requestsLeft = lifeTime();
				alive = handler.kill().then(() => startHandler(database));
			}
			return handler.post(body).then(
				({ status }) => status,
				() => undefined,
			);
		},
		end: async () => (await alive).end(),
	};
}

const lifeTime = () => Math.ceil(Math.random() * LONGEST_LIFE);

async function codesOfThreeDistricts(database: string): Promise<string[]> {
	const inEach = (KILLS * LONGEST_LIFE) / 2;
	const codes = ['dalhem', 'raa', 'soder'].map((name) => issuedCodes(database, inEach, name));
	// In an order that mixes the districts.
	return (await Promise.all(codes)).flat().sort();
}

test(
	'a process that is killed under load again and again loses no answer and stores none twice',
	{ timeout: LONGEST_MS },
	async () => {
		const database = await freshDatabase();
		const unused = (await codesOfThreeDistricts(database)).values();
		const handler = mortalHandler(database);
		const replies = new Map<string, number>();

		async function answerUntilTheLastKill(): Promise<void> {
			for (const code of unused) {
				const submission = aSubmission(code, { answers: { comment: code } });
				let status: number | undefined;
				while (status === undefined) status = await handler.post(submission);
				replies.set(code, status);
				if (handler.isImmortal()) break;
			}
		}
		await Promise.all(Array.from({ length: TENANTS }, answerUntilTheLastKill));
		await handler.end();

		expect(await storedComments(database)).toEqual([...replies.keys()].sort());
		for (const { kept, used } of await countDistricts(database)) expect(kept).toBe(used);
		// Also 200: some were stored by a process that was killed before it could say so.
		expect(new Set(replies.values())).toEqual(new Set([200, 201]));
	},
);
