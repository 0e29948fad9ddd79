import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import { aBatch, bytes, DATES, WHILE_OPEN } from '../../database/store-fixture.ts';
import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { runSurveyCommand, startSurveyCommand } from './survey-fixture.ts';
import { startSurveyProcess } from './survey-process-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let store: Store;
let folder: string;

beforeAll(async () => {
	command = await startSurveyCommand();
	store = openStore(command.address);
	folder = mkdtempSync(join(tmpdir(), 'comments-'));
});
afterAll(async () => {
	await store.close();
	await command.stop();
	rmSync(folder, { recursive: true });
});
beforeEach(async () => {
	await command.query(
		`TRUNCATE codes, batches, returned, ballots, tallies, ballot_counts, comments, marks, surveys`,
	);
	await store.noteDates('2026', DATES);
});

const OPEN = { SURVEY_CLOCK: '2026-11-20T11:00:00Z' };
const WITHIN_THE_HOUR = { SURVEY_CLOCK: '2026-12-06T23:59:59Z' };
const CLOSED = { SURVEY_CLOCK: '2026-12-07T00:00:00Z' };
const run = (step: string, clock: Record<string, string>, ...more: string[]) =>
	command.run([step, '--survey', '2026', ...more], clock);
const addBallots = (count: number, comment = 'Hej') =>
	command.query(
		`INSERT INTO ballots SELECT '2026', 'lindglantan', '{"satisfied":"neither","comment":"${comment}"}'
		FROM generate_series(1, ${String(count)})`,
	);
const refusal = (words: string) => ({
	code: 1,
	stdout: '',
	stderr: expect.stringContaining(words) as string,
});

test('a year ends step by step, and each names the next', async () => {
	await addBallots(3);
	const out = join(folder, 'year.csv');
	const start = testSize(command.run, startSurveyProcess.bind(undefined, command.address));
	const run = (step: string, clock: Record<string, string>, ...more: string[]) =>
		start([step, '--survey', '2026', ...more], clock);
	expect((await run('close', CLOSED)).stdout).toContain('-- tally --survey 2026');
	expect((await run('tally', CLOSED)).stdout).toContain('-- comments --survey 2026');
	expect((await run('comments', CLOSED, '--out', out)).stdout).toContain(
		'-- publish --survey 2026',
	);
	expect(await run('publish', CLOSED, '--yes', '2026')).toMatchObject(
		refusal('Det har aldrig gjorts några koder'),
	);
	await store.mark('2026', 'published', 'hash of the file');
	expect((await run('purge', CLOSED, '--yes', '2026')).stdout).toContain(
		'0 koder, 0 kvitton, 3 fritexter',
	);
	expect(await store.comments('2026')).toEqual([]);
});

test.each([
	['close', OPEN],
	['close', WITHIN_THE_HOUR],
	['publish', OPEN],
	['purge', WITHIN_THE_HOUR],
])('%s waits until the survey has ended, an hour after it closes (%j)', async (step, clock) => {
	expect(await run(step, clock)).toMatchObject(refusal('till 7 december 2026 kl. 01.00'));
});

test.each([
	['comments', ['--skip']],
	['publish', []],
	['purge', []],
])('%s wants every answer counted first', async (step, options) => {
	await addBallots(1);
	expect(await run(step, CLOSED, ...options)).toMatchObject(refusal('tally --survey 2026'));
});

test.each(['publish', 'purge'])('%s wants to know what becomes of the texts', async (step) => {
	expect(await run(step, CLOSED)).toMatchObject(refusal('comments --survey 2026'));
});

test('nothing is purged before it is published', async () => {
	await run('comments', CLOSED, '--skip');
	expect(await run('purge', CLOSED)).toMatchObject(refusal('publish --survey 2026'));
});

/** A survey that is counted and published: two batches of letters were sent, one was not. */
async function publishCounted(): Promise<void> {
	const open = openStore(command.address, WHILE_OPEN);
	const batch = (name: string, count: number, isActive = true) => {
		const hashes = Array.from({ length: count }, (_, index) => bytes(`${name} ${String(index)}`));
		return aBatch({ name, district: 'lindglantan', hashes, isActive });
	};
	await open.addBatches([batch('sent', 40), batch('also sent', 40), batch('pending', 20, false)]);
	await open.close();
	await store.mark('2026', 'comments', 'skipped');
	await store.mark('2026', 'published', 'hash of the file');
}
const LETTERS_CHANGE = [
	['activate', '--batch', 'pending'],
	['revoke', '--batch', 'sent'],
	['returned', '--survey', '2026', '--district', 'lindglantan', '--count', '3'],
];

test.each(['purge', 'publish'])('%s is done only by the name of the survey', async (step) => {
	await publishCounted();
	const before = await store.counts('2026');
	expect(await run(step, CLOSED, '--yes', '2025')).toMatchObject(
		refusal(endOfYearSv.notTyped('2025', '2026')),
	);
	expect(await store.counts('2026')).toEqual(before);
});

test('what is purged stays as it was counted', async () => {
	await publishCounted();
	await run('purge', CLOSED, '--yes', '2026');
	const counted = await store.counts('2026');
	for (const change of LETTERS_CHANGE) {
		expect(await command.run(change, CLOSED)).toMatchObject(refusal('2026 är gallrad'));
		expect(await store.counts('2026')).toEqual(counted);
	}
});

test('so does what is being purged, where a purge was killed', async () => {
	await publishCounted();
	await command.query(`UPDATE surveys SET purge_begun_at = now() WHERE survey = '2026'`);
	for (const change of LETTERS_CHANGE)
		expect(await command.run(change, CLOSED)).toMatchObject(refusal('2026 är gallrad'));
});

test.each(['tally', 'purge'])(
	'%s says that copies are left in the files, and fails',
	async (step) => {
		await publishCounted();
		const role = `${step}_${String(process.pid)}`;
		await command.query(
			`CREATE ROLE ${role} LOGIN;
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
		);
		const address = command.address.replace('postgres@', `${role}@`);
		const args = [step, '--survey', '2026', ...(step === 'purge' ? ['--yes', '2026'] : [])];
		expect(await runSurveyCommand(address, args, CLOSED)).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(`Kopior finns kvar.* ${step} --survey 2026`) as string,
		});
		expect(await store.isPurging('2026')).toBe(step === 'purge');
	},
);

test.each(LETTERS_CHANGE.map((change) => ({ change, step: change[0] })))(
	'$step after publishing names the survey, and wants it published again before the purge',
	async ({ change }) => {
		await publishCounted();
		const { code, stdout } = await command.run(change, CLOSED);
		expect([code, stdout]).toEqual([0, expect.stringMatching(/publish --survey 2026$/m)]);
		expect(await run('purge', CLOSED, '--yes', '2026')).toMatchObject(
			refusal('publish --survey 2026'),
		);
	},
);

test('tally aggregates by the rule of 10 while the survey is open, and tells nobody how many there are', async () => {
	await addBallots(9);
	const few = await run('tally', OPEN);
	expect(few.stdout).not.toContain('Nästa steg');
	expect(await store.hasBallots('2026')).toBe(true);
	await addBallots(1);
	expect(await run('tally', OPEN)).toEqual(few);
	expect(await store.hasBallots('2026')).toBe(false);
	await addBallots(1);
	expect((await run('tally', CLOSED)).stdout).toContain('1 område räknat.\n');
	expect(await store.hasBallots('2026')).toBe(false);
});
