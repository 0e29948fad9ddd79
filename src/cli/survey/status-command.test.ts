import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../database/postgres-store.ts';
import { DATES, WHILE_OPEN } from '../../database/store-fixture.ts';
import { issueCodes } from '../../survey/run/issue-codes.ts';
import { startSurveyCommand } from './survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
beforeAll(async () => {
	command = await startSurveyCommand();
});
afterAll(() => command.stop());

const status = (clock: string, ...more: string[]) =>
	command.run(['status', '--survey', '2026', ...more], { SURVEY_CLOCK: clock });
const returned = (count: string, district = 'kvarnlyckan') =>
	command.run(['returned', '--survey', '2026', '--district', district, '--count', count]);

async function issue(district: string, count: number, used: number): Promise<void> {
	const store = openStore(command.address, WHILE_OPEN);
	const order = { survey: '2026', district, mode: 'web', count, isActive: true } as const;
	await issueCodes({ ...order, dates: DATES, store, secret: 'a' });
	await store.close();
	await command.query(
		`UPDATE codes SET receipt = hash WHERE hash IN
		(SELECT hash FROM codes WHERE district = '${district}' LIMIT ${String(used)})`,
	);
}

test('status tells how many have answered, a day late and rounded, and how many are needed', async () => {
	expect((await status('2026-11-20T11:00:00Z')).stdout).toContain('Inga koder gäller.');
	await issue('kvarnlyckan', 110, 33);
	await issue('lindglantan', 50, 1);
	expect((await returned('10')).stdout).toBe(
		'2026, kvarnlyckan: 10 av 110 brev har kommit tillbaka.\n',
	);
	const early = await status('2026-11-20T11:00:00Z');
	expect(early.stdout).toMatch(/^kvarnlyckan\s+110\s+10\s+inget ännu\s+20$/m);
	const late = await status('2026-11-21T11:00:00Z');
	expect(late.stdout).toContain('20 november 2026 kl. 12.00');
	expect(late.stdout).toMatch(/^kvarnlyckan\s+110\s+10\s+35\s+35 %\s+20$/m);
	expect(late.stdout).toMatch(/^lindglantan\s+50\s+0\s+0\s+0 %\s+20$/m);
	expect(late.stdout).toMatch(/^Alla områden\s+160\s+10\s+35\s+23 %\s+132$/m);
	const { stdout } = await status('2026-11-21T11:00:00Z', '--json');
	expect(JSON.parse(stdout)).toMatchObject({
		survey: '2026',
		countedAt: '2026-11-20T11:00:00.000Z',
		districts: [
			{ district: 'kvarnlyckan', issued: 110, returned: 10, answers: 35, percent: 35, needed: 20 },
			{ district: 'lindglantan', issued: 50, returned: 0, answers: 0, percent: 0, needed: 20 },
		],
		company: { issued: 160, returned: 10, answers: 35, percent: 23, needed: 132 },
	});
});

test('once it has ended, status tells how many answers came on paper', async () => {
	expect((await status('2026-12-06T23:59:59Z')).stdout).not.toContain('papper');
	const { stdout } = await status('2026-12-07T00:00:00Z');
	expect(stdout).toContain('Svar på papper i alla områden: 0,');
});

test('what was destroyed is shown once the survey has ended, and not before', async () => {
	await command.query(
		`INSERT INTO disposals VALUES ('2026', 'ballots', 35, '2026-12-07', 'Dnr 1. Styrelsen, 2026-05-20')`,
	);
	const open = await status('2026-12-06T23:59:59Z', '--protocol');
	expect([open.code, open.stdout]).toEqual([1, '']);
	expect(open.stderr).toContain('först när enkäten är slut');
	const { stdout } = await status('2026-12-09T00:00:00Z', '--protocol');
	expect(stdout).toMatch(
		/^7 december 2026\s+svarsblanketter.*\s+35\s+Dnr 1\. Styrelsen, 2026-05-20$/m,
	);
	expect(stdout).not.toContain('kvarnlyckan');
	const json = await status('2026-12-09T00:00:00Z', '--protocol', '--json');
	expect(JSON.parse(json.stdout)).toMatchObject({
		survey: '2026',
		disposals: [{ kind: 'ballots', number: 35, day: '2026-12-07' }],
	});
});

test.each([
	['none', '0', '--count'],
	['half a letter', '0.5', '--count'],
	['more than were sent', '1000', 'Med 1000 till .* kvarnlyckan: 10 av 110 brev'],
	['more taken back than came', '-11', 'att 11 kan tas bort.* kvarnlyckan: 10 av 110 brev'],
	['no number', 'many', '--count'],
])('%s cannot come back', async (_, count, why) => {
	const before = await command.query('SELECT * FROM returned');
	const { code, stderr } = await returned(count);
	expect([code, stderr]).toEqual([1, expect.stringMatching(new RegExp(`^survey: .*${why}`, 'm'))]);
	expect(await command.query('SELECT * FROM returned')).toEqual(before);
});
