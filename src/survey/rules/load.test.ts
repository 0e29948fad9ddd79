import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { loadLock, loadQuestionnaires, readableQuestionnaires } from './load.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'surveys-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('a lock is read as it stands', () => {
	writeFileSync(
		join(folder, '2026.lock.yaml'),
		"survey: '2026'\nquestions: { first: '12e4567890123456' }",
	);
	expect(loadLock('2026', folder)).toEqual({
		survey: '2026',
		questions: { first: '12e4567890123456' },
	});
});

test('a survey without codes has no lock', () => {
	expect(loadLock('2025', folder)).toBeUndefined();
});

test('a lock is no questionnaire', () => {
	writeFileSync(join(folder, '2024.lock.yaml'), '');
	expect(loadQuestionnaires(folder)).toEqual([]);
});

test('what a system or an editor leaves beside a questionnaire is none, as the check has it', () => {
	writeFileSync(join(folder, '._2026.yaml'), '\0\x05\x16\x07');
	writeFileSync(join(folder, '~$2026.yaml'), '');
	symlinkSync('editor@computer.1', join(folder, '.#2026.yaml'));
	expect(loadQuestionnaires(folder)).toEqual([]);
});

test('surveys come in the order of their ids', () => {
	const ids = loadQuestionnaires().map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(1);
	expect(ids).toEqual(ids.toSorted());
});

test('a company that has no survey has no folder for them: Git keeps none without files', () => {
	expect(loadQuestionnaires(join(folder, 'surveys'))).toEqual([]);
});

test('where there is no content at all, a survey is not known to be missing', () => {
	expect(() => loadQuestionnaires(join(folder, 'content', 'surveys'))).toThrow('ENOENT');
});

const { functions } = z
	.object({ functions: z.looseObject({}) })
	.parse(parse(readFileSync('netlify.toml', 'utf8')));

test.each(['survey', 'nightly', 'watch'])(
	'on Netlify, too, %s knows that a company has no survey',
	(name) => {
		const sent = z.object({ included_files: z.array(z.string()) }).parse(functions[name]);
		const there = globSync(sent.included_files).filter((file) => !/^content.surveys/.test(file));
		for (const file of there) cpSync(file, join(folder, name, file), { recursive: true });
		expect(loadQuestionnaires(join(folder, name, 'content/surveys'))).toEqual([]);
	},
);

test.each([
	['does not fit', "survey: '2023'\nquestions: [first]"],
	['is no YAML', 'survey: "2023'],
])('a lock that %s is an error that names the file', (_, text) => {
	writeFileSync(join(folder, '2023.lock.yaml'), text);
	expect(() => loadLock('2023', folder)).toThrow(`${folder}/2023.lock.yaml is not a valid lock`);
});

test.each([
	['does not fit', "id: '2023'"],
	['is no YAML', 'id: "2023'],
])('a questionnaire that %s is an error that names the file', (_, text) => {
	writeFileSync(join(folder, '2023.yaml'), text);
	expect(() => loadQuestionnaires(folder)).toThrow(`${folder}/2023.yaml is not a valid`);
	expect(readableQuestionnaires(folder)).toEqual([]);
});
