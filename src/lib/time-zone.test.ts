import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeZoneIn } from './time-zone.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'time-zone-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.each([
	['the zone that the company says', 'timeZone: Atlantic/Reykjavik', 'Atlantic/Reykjavik'],
	['Swedish time where it says none', 'name: Bolaget', 'Europe/Stockholm'],
	['Swedish time where there is no such zone', 'timeZone: Europe/Stokholm', 'Europe/Stockholm'],
	['Swedish time where the file cannot be read', 'timeZone: [', 'Europe/Stockholm'],
])('it is %s', (_, text, zone) => {
	const file = join(folder, 'organisation.yaml');
	writeFileSync(file, text);
	expect(timeZoneIn(file)).toBe(zone);
});

test('it is Swedish time where there is no file', () => {
	expect(timeZoneIn(join(folder, 'none.yaml'))).toBe('Europe/Stockholm');
});

test('Netlify sends the file along with the function that tells of a day', () => {
	const settings = parse(readFileSync('netlify.toml', 'utf8'));
	expect(settings).toHaveProperty(
		'functions.watch.included_files',
		expect.arrayContaining(['content/organisation.yaml']),
	);
});
