import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSurveyCommand } from './survey-fixture.ts';

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
beforeAll(async () => {
	command = await startSurveyCommand();
});
afterAll(() => command.stop());

const run = (clock: string, ...args: string[]) =>
	command.run([...args, '--survey', '2026'], { SURVEY_CLOCK: clock });
const next = async (clock: string) => (await run(clock, 'next')).stdout;

const BEFORE = '2026-10-01T11:00:00Z';
const WHILE_OPEN = '2026-11-20T11:00:00Z';
const AFTER = '2026-12-08T11:00:00Z';

test('each step leads to the next, until the year is over', async () => {
	expect(await next(BEFORE)).toContain('-- letters --survey 2026 --districts homes.csv');
	await run(BEFORE, 'codes', '--district', 'lindglantan', '--count', '20');
	expect(await next(BEFORE)).toContain('Vänta till 9 november 2026 kl. 08.00');
	const open = await next(WHILE_OPEN);
	expect(open).toContain('Klockan i databasen: 20 november 2026 kl. 12.00.');
	expect(open).toContain('öppen till 7 december 2026 kl. 00.00');
	expect(open).toContain('Skriv: npm run survey -- status --survey 2026');
	await command.query(`WITH used AS (
		UPDATE codes SET receipt = hash WHERE hash = (SELECT min(hash) FROM codes)
	) INSERT INTO ballots VALUES ('2026', 'lindglantan', '{"satisfied":"neither"}')`);

	for (const [name = '', ...more] of [
		['tally'],
		['comments', '--skip'],
		['publish', '--yes', '2026'],
		['purge', '--yes', '2026'],
	]) {
		expect(await next(AFTER)).toContain(`Skriv: npm run survey -- ${name} --survey 2026`);
		if (name === 'publish')
			await command.query(`INSERT INTO marks VALUES ('2026', 'published', 'x')`);
		else expect((await run(AFTER, name, ...more)).code).toBe(0);
	}
	expect(await next(AFTER)).toContain('npm run ny -- survey');
});

test('codes that wait while the survey is open are named, until they are taken back', async () => {
	const make = (...more: string[]) =>
		run(BEFORE, 'codes', '--district', 'kvarnlyckan', '--count', '20', ...more);
	await command.query(`TRUNCATE codes, batches, marks, surveys, tallies, ballot_counts CASCADE`);
	await make('--desk');
	expect(await next(BEFORE)).toContain('Inga brev är gjorda');
	await make();
	await command.query(`UPDATE batches SET activated_at = NULL`);
	expect(await next(WHILE_OPEN)).toContain('Enkäten är öppen sedan 9 november 2026');
	await make();
	const [{ name, desk } = {}] = await command.query(
		`SELECT min(name) FILTER (WHERE NOT desk) AS name, min(name) FILTER (WHERE desk) AS desk
		FROM batches WHERE activated_at IS NULL`,
	);
	const line = `Brev vars koder inte gäller: ${String(name)}. Det är rätt om det är brev till er själva.`;
	expect(await next(BEFORE)).not.toContain('Brev vars koder inte gäller');
	for (const step of ['next', 'status']) {
		const { stdout } = await run(WHILE_OPEN, step);
		expect(stdout).toContain(line);
		expect(stdout).toContain(`disken eller papper som inte gäller: ${String(desk)}. Innan`);
	}
	expect(await next(WHILE_OPEN)).toContain('Nästa steg: Se hur många som har svarat.');
	expect(await next(AFTER)).not.toContain('Brev vars koder inte gäller');
	await command.run(['revoke', '--batch', String(name)]);
	for (const step of ['next', 'status'])
		expect((await run(WHILE_OPEN, step)).stdout).not.toContain('Brev vars koder inte gäller');
});

test('an example has no next step', async () => {
	const { code, stdout } = await command.run(['next', '--survey', 'exempel']);
	expect([code, stdout]).toEqual([0, expect.stringContaining('bara ett exempel')]);
});
