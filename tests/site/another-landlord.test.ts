import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/content.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { buildCopy } from './build-copy.ts';

const LANDLORD = 'tests/site-content';
const MINUTES_MS = 180_000;

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

const isPacked = (bytes: Buffer) => bytes.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b));

/** What a file says, also where it is packed; lines of a calendar are aggregated anywhere. */
function textOf(file: string): string {
	const bytes = readFileSync(file);
	const text = (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString();
	return text.replaceAll('\r\n ', '');
}

const liveFiles = readContentFiles('.');
const live = readContent(liveFiles);
const liveText = liveFiles.map(({ text }) => text).join('\n');
const ownText = filesIn(LANDLORD).map(textOf).join('\n');
const isOwn = (word: string) =>
	new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'u').test(ownText);

/** Any of the words that are not the landlord's as well; nothing where there are none. */
const anyOf = (words: string[]) =>
	[...new Set(words)]
		.filter((word) => !isOwn(word))
		.map((word) => RegExp.escape(word))
		.join('|') || '(?!)';

const companies = live.organisation.flatMap(({ fields }) => [fields.name ?? '', fields.town ?? '']);
const names = live.districts.flatMap(({ fields }) => [
	fields.name ?? '',
	...(fields.alsoKnownAs ?? []),
	...(fields.streets ?? []),
]);
const ids = live.districts.map(({ id }) => id);
const numbers = liveText.match(/\b0\d{1,3}-\d[\d ]{3,}\d\b|\b[1-9]\d{0,2} \d{3}\b(?! \d)/g) ?? [];
const hosts = liveText.match(/\b[\w-]+(?:\.[\w-]+)*\.(?:com|eu|example|net|nu|org|se)\b/g) ?? [];

/** Each as it would stand in a text, an address or a script. */
const FOREIGN = {
	company: new RegExp(anyOf(companies), 'giu'),
	// As a word, `Dalhems` too. Some are words of other languages in small letters.
	district: new RegExp(`(?<!\\p{L})(?:${anyOf(names)})s?(?!\\p{L})`, 'gu'),
	address: new RegExp(`(?<=["'/=,-])(?:${anyOf(ids)})(?=["'/.,])`, 'g'),
	number: new RegExp(`(?<!\\d)(?:${anyOf(numbers)})(?!\\d)`, 'g'),
	host: new RegExp(`(?<![\\w.-])(?:${anyOf([...hosts, 'trygghet.example'])})(?![\\w-])`, 'g'),
};

let copy: ProjectCopy;
let built: string[];
beforeAll(async () => {
	copy = await copyProject();
	const { exitCode, output } = await buildCopy(copy, 'production', {
		SITE_CONTENT: LANDLORD,
		SURVEY_CLOCK: '2026-11-20T11:00:00Z',
		URL: 'https://tryggt.almlovstahem.example',
	});
	expect(exitCode, output).toBe(0);
	built = filesIn(join(copy.folder, '.site', LANDLORD, 'dist'));
}, MINUTES_MS);
afterAll(() => copy.remove());

test('the site of another landlord is built, all of it', () => {
	const text = built.map(textOf).join('\n');
	for (const own of ['Almlövstahem', 'Lindgläntan', '08-465 004 10', 'tryggt.almlovstahem.example'])
		expect(text).toContain(own);
	expect(built.some((file) => file.includes('/admin/'))).toBe(true);
	expect(built.some((file) => file.includes('/pagefind/fragment/'))).toBe(true);
});

test.each(Object.entries(FOREIGN))('no file of it says a live %s', (_, foreign) => {
	const found = built.flatMap((file) => {
		const said = textOf(file).match(foreign) ?? [];
		return said.length > 0
			? [`${file.slice(copy.folder.length)}: ${[...new Set(said)].join(', ')}`]
			: [];
	});
	expect(found).toEqual([]);
});
