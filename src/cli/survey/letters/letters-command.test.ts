import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkCode } from '../../../survey/rules/code.ts';
import { startLetters } from './letters-fixture.ts';

let letters: Awaited<ReturnType<typeof startLetters>>;
beforeAll(async () => {
	letters = await startLetters();
});
afterEach(() => letters.clear());
afterAll(() => letters.stop());

test('each district gets a letter to each home, as CSV and as pages, pending', async () => {
	const { code, stdout, stderr } = await letters.make('lindglantan,30\nhamnkullen,21');
	expect([code, stderr]).toEqual([0, expect.stringContaining('51 av 51 brev')]);
	expect(readdirSync(letters.out).sort()).toEqual([
		'hamnkullen.csv',
		'hamnkullen.html',
		'kontrollblad.html',
		'kontrollsummor.txt',
		'lindglantan.csv',
		'lindglantan.html',
		'provbrev.html',
	]);
	const [header, ...rows] = letters.text('lindglantan.csv').trimEnd().split('\n');
	expect(header).toBe('code,district,url');
	expect(rows).toHaveLength(30);
	for (const row of rows) {
		const [printed = '', district, url] = row.split(',');
		expect(checkCode(printed)).toMatchObject({ ok: true });
		expect([district, url]).toEqual([
			'lindglantan',
			`https://trygghet.example/enkat/#kod=${printed}`,
		]);
	}
	expect(await letters.batches()).toEqual([
		{ district: 'hamnkullen', codes: 21, mode: 'web', desk: false, activated_at: null },
		{ district: 'lindglantan', codes: 30, mode: 'web', desk: false, activated_at: null },
	]);
	expect(stdout).toMatch(/activate --batch 2026-lindglantan-\w{4} 2026-hamnkullen-\w{4}$/m);
});
