import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHere } from '../../run-here-fixture.ts';
import { runSurvey } from '../run-survey.ts';
import { type Project, projectWithContent } from '../survey-fixture.ts';

const KNOWN = 'known.json';
/** In place of the rehearsal. */
const PROGRAM = `import { writeFileSync } from 'node:fs';
writeFileSync('${KNOWN}', JSON.stringify(process.env));
process.disconnect();`;

let project: Project;
beforeAll(() => {
	project = projectWithContent();
	rmSync(join(project.folder, 'src'));
	mkdirSync(join(project.folder, 'src/cli/rehearsal'), { recursive: true });
	writeFileSync(join(project.folder, 'src/cli/rehearsal/rehearse.ts'), PROGRAM);
});
afterAll(() => {
	project.remove();
});

const PUBLISHED = ['results/2025.yaml', 'results/2025.1.yaml', 'themes/2025.yaml'];
const isIn = (content: string) => (path: string) => existsSync(join(project.folder, content, path));

const rehearse = (survey: string) =>
	runHere(() => runSurvey(['rehearse', '--survey', survey, '--small']), project.folder, {
		NETLIFY_DB_URL: 'postgres://for-real',
		SURVEY_DB_URL: 'postgres://answers@for-real',
		SURVEY_CODE_SECRET: 'for-real',
	});

test('an example is not rehearsed', async () => {
	expect(await rehearse('exempel')).toMatchObject({ code: 1, stdout: '' });
	expect(existsSync(join(project.folder, 'rehearsal'))).toBe(false);
});

test('a rehearsal knows no database, no secret, and a copy of the content without its results', async () => {
	expect(await rehearse('2026')).toMatchObject({ code: 0 });
	const content = 'rehearsal/2026-1/content';
	const known = readFileSync(join(project.folder, KNOWN), 'utf8');
	expect(JSON.parse(known)).toMatchObject({ SITE_CONTENT: content });
	expect(known).not.toContain('for-real');
	expect(['surveys/2026.yaml', ...PUBLISHED].filter(isIn(content))).toEqual(['surveys/2026.yaml']);
	expect(PUBLISHED.every((path) => existsSync(project.fileOf(path)))).toBe(true);
});

test('another one begins beside it, without later surveys, and says where it failed', async () => {
	writeFileSync(join(project.folder, 'src/cli/rehearsal/rehearse.ts'), 'process.exit(1)');
	for (const [survey, folder] of [
		['2026', 'rehearsal/2026-2'],
		['2025', 'rehearsal/2025-1'],
	] as const) {
		const { code, stderr } = await rehearse(survey);
		expect([code, stderr]).toEqual([1, expect.stringContaining(folder)]);
	}
	const surveys = ['surveys/2025.yaml', 'surveys/2026.yaml', 'surveys/exempel.yaml'];
	expect(surveys.filter(isIn('rehearsal/2025-1/content'))).toEqual([surveys[0], surveys[2]]);
});
