import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLock } from '../../../survey/rules/load.ts';
import { lockOf } from '../../../survey/rules/lock.ts';
import type { Localized } from '../../../survey/rules/questionnaire.ts';
import { aSurvey } from '../../../survey/rules/survey-builder.ts';
import { lockSurvey } from './lock-survey.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'surveys-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const FILE = '2026.lock.yaml';
const text = () => readFileSync(join(folder, FILE), 'utf8');

/** The small survey, where every question's text has these words too, or in place of its own. */
const surveySaying = (words: Partial<Localized>) =>
	aSurvey({
		sections: aSurvey().sections.map((section) => ({
			...section,
			questions: section.questions.map((q) => ({ ...q, text: { ...q.text, ...words } })),
		})),
	});

test('the first lock of a survey is written, and nothing else', async () => {
	expect(await lockSurvey(aSurvey(), folder)).toBe('written');
	expect(readdirSync(folder)).toEqual([FILE]);
	expect(loadLock('2026', folder)).toEqual(await lockOf(aSurvey()));
});

test('the lock says in Swedish what it is, and is formatted as the project wants', async () => {
	await lockSurvey(aSurvey(), folder);
	expect(text()).toMatch(/^# Kommandot som gör koder har skrivit den här filen\./);
	const format = await resolveConfig('content/surveys/2026.lock.yaml');
	expect(await check(text(), { ...format, parser: 'yaml' })).toBe(true);
});

test('a lock that is there stands, also where translations are mended', async () => {
	await lockSurvey(aSurvey(), folder);
	appendFileSync(join(folder, FILE), '# as it was\n');
	expect(await lockSurvey(aSurvey(), folder)).toBe('same');
	expect(await lockSurvey(surveySaying({ en: 'What?' }), folder)).toBe('same');
	expect(text()).toContain('# as it was');
});

const CHANGES = ['satisfied', 'first', 'comment'].map((question) => ({
	question,
	change: 'reworded',
}));

test('where questions have changed, they are named and the lock stands', async () => {
	await lockSurvey(aSurvey(), folder);
	const before = text();
	expect(await lockSurvey(surveySaying({ sv: 'Vad?' }), folder)).toEqual({ changes: CHANGES });
	expect(text()).toBe(before);
});

test.each([
	['the same survey', aSurvey(), 'same'],
	['a changed survey', surveySaying({ sv: 'Vad?' }), { changes: CHANGES }],
])('of two commands at once, one writes and the other, with %s, compares', async (_, other, is) => {
	const surveys = [aSurvey(), other];
	const results = await Promise.all(surveys.map((survey) => lockSurvey(survey, folder)));
	expect(results).toContain('written');
	expect(results).toContainEqual(is);
	expect(readdirSync(folder)).toEqual([FILE]);
});

const LOCK_ALL = `
	import { lockSurvey } from './src/cli/survey/codes/lock-survey.ts';
	import { loadQuestionnaires } from './src/survey/rules/load.ts';
	for (const survey of loadQuestionnaires()) await lockSurvey(survey, process.argv[1]);
`;

test('a disk that is full leaves no half lock behind', async () => {
	const node = [process.execPath, '--input-type=module', '--eval', LOCK_ALL, folder];
	const onFullDisk = promisify(execFile)('sh', ['-c', 'ulimit -f 0 && exec "$@"', 'sh', ...node]);
	await expect(onFullDisk).rejects.toThrow('EFBIG');
	expect(readdirSync(folder)).toEqual([]);
});
