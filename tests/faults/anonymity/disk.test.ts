import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../src/database/postgres-store.ts';
import { aBatch, WHILE_OPEN } from '../../../src/database/store-fixture.ts';
import { aSurvey } from '../../../src/survey/rules/survey-builder.ts';
import { tallyAll } from '../../../src/survey/run/tally-all.ts';
import { fullTest } from '../../full-test.ts';
import { freshDatabase } from '../../postgres/fresh-database.ts';
import { changeFunction, leaveAlone } from './change-function.ts';
import { FAR_FROM_CHANCE } from './join-by-order.ts';
import {
	copied,
	type Disk,
	type Sent,
	sortedByUse,
	stealDisk,
	tiedByTransaction,
} from './read-disk.ts';

/*
 * A thief of the disk: the files of all tables, with what was deleted in them, and the codes with
 * their use. Before a night every answer can be tied to its code; if not, this proves nothing.
 */

const survey = aSurvey();
/** Of so many districts answers wait: eight of each are too few. */
const DISTRICTS = Array.from({ length: 20 }, (_, index) => `waiting-${String(index)}`);
/** One more is aggregated each night. Who answers, in turns. */
const A_ROUND = [...DISTRICTS, ...Array<string>(4).fill('dalhem')];
const EACH_NIGHT = [4, 4];

interface Theft {
	sent: Sent[];
	/** Before the first night, and after the second. */
	before: Disk;
	after: Disk;
}

/** Two days and nights, without one of the steps of a night. */
async function steal(without?: (client: Client) => Promise<unknown>): Promise<Theft> {
	const address = await freshDatabase();
	const client = new Client(address);
	await client.connect();
	await without?.(client);
	const store = openStore(address, WHILE_OPEN);
	const tenants = EACH_NIGHT.flatMap((times) => Array<string[]>(times).fill(A_ROUND).flat());
	const codes = new Map<string, Uint8Array[]>();
	for (const [district, { length }] of Map.groupBy(tenants, (district) => district)) {
		codes.set(
			district,
			Array.from({ length }, () => randomBytes(32)),
		);
		await store.addBatch(aBatch({ district, hashes: codes.get(district) ?? [] }));
	}
	const [sent, disks]: [Sent[], Disk[]] = [[], []];
	for (const times of EACH_NIGHT) {
		for (const district of Array<string[]>(times).fill(A_ROUND).flat()) {
			const [code, text] = [codes.get(district)?.pop() ?? randomBytes(32), randomUUID()];
			const answers = { satisfied: 'very', comment: text };
			const submission = { survey: survey.id, code, receipt: randomBytes(32), answers };
			if ((await store.submit(submission)) !== 'stored') throw new Error('Not stored');
			sent.push({ district, code, text });
		}
		disks.push(await stealDisk(client));
		await tallyAll({ surveys: [survey], store, log: () => undefined });
	}
	const after = await stealDisk(client);
	await store.close();
	await client.end();
	return { sent, before: disks[0] ?? after, after };
}

let theft: Theft;
beforeAll(async () => {
	theft = await steal();
});

test('before a night the transactions and the order of answers tie each to its code', () => {
	const { before, sent } = theft;
	const day = sent.slice(0, sent.length / 2);
	expect(tiedByTransaction(before, day)).toHaveLength(day.length);
	expect(sortedByUse(before, day, 'ballots')).toBeGreaterThan(FAR_FROM_CHANCE);
});

test('after it nothing does, of answers that wait no more than of those that are counted', () => {
	const { after, sent } = theft;
	expect(tiedByTransaction(after, sent)).toEqual([]);
	expect(sortedByUse(after, sent, 'ballots')).toBeLessThan(FAR_FROM_CHANCE);
	expect(sortedByUse(after, sent, 'comments')).toBeLessThan(FAR_FROM_CHANCE);
	expect(copied(after)).toEqual([]);
	expect([...after.deleted]).toEqual([
		['tallies', 0],
		['ballot_counts', 0],
	]);
	// Each text lies on the disk once, so that nothing was overlooked.
	expect(after.versions).toHaveLength(sent.length);
});

const HALF = () => theft.sent.length / 2;

test('where ballots are not written anew, their transactions tie most again', async () => {
	const { after, sent } = await steal(leaveAlone('ballots'));
	expect(tiedByTransaction(after, sent).length).toBeGreaterThan(HALF());
});

fullTest('where they are written in their order, that order is found again', async () => {
	const { after, sent } = await steal(
		changeFunction('rewrite', ['ORDER BY gen_random_uuid()', '']),
	);
	expect(sortedByUse(after, sent, 'ballots')).toBeGreaterThan(FAR_FROM_CHANCE);
});

fullTest('where texts are not written anew, they lie there as they were aggregated', async () => {
	const { after } = await steal(async (client) => {
		await leaveAlone('comments')(client);
		await changeFunction('fold', ['ORDER BY gen_random_uuid()', ''])(client);
	});
	expect(
		new Set(after.versions.filter(({ table }) => table === 'comments').map(({ xmin }) => xmin))
			.size,
	).toBe(2);
});

fullTest.each(['tallies', 'ballot_counts'])(
	'where %s are not written anew, those of the night before lie there too',
	async (table) => {
		const { after } = await steal(leaveAlone(table));
		expect(after.deleted.get(table)).toBeGreaterThan(0);
	},
);
