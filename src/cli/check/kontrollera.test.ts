import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteContent } from '../../lib/site-content.ts';
import { copyContent, runInFolder, startInFolder } from '../editor-command-fixture.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kontrollera-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** The command on content of that kind, in a folder of its own. */
const run = (kind: 'good' | 'broken', options: string[] = [], environment = {}) => {
	copyContent(kind, folder);
	return runInFolder(folder, 'kontrollera', options, environment);
};

test('right content ends well', async () => {
	copyContent('good', folder);
	expect(await startInFolder(folder, 'kontrollera', [])).toEqual({
		code: 0,
		stdout: 'Allt stämmer.\n',
		stderr: '',
	});
});

test('errors end with 1, each with file, line and column', async () => {
	const { code, stdout } = await run('broken');
	expect(code).toBe(1);
	expect(stdout).toContain(
		`${siteContent.folder}/measures/sv/stavfel-status.mdx:6:9\n  Fel – status: "ongoin" går inte att använda här. Menade du "ongoing" (Pågår)?`,
	);
});

test('advice alone ends well', async () => {
	const later = { SURVEY_CLOCK: '2028-07-01T10:00:00Z' };
	const { code, stdout } = await run('good', [], later);
	expect(code).toBe(0);
	expect(stdout).toContain(`${siteContent.folder}/organisation.yaml:4:`);
	expect(stdout).toContain('Råd – contacts.repairs.phone.checked');
});

test('what is left before publishing ends the report, and is known by in JSON', async () => {
	copyContent('good', folder);
	const file = `${siteContent.folder}/organisation.yaml`;
	const organisation = join(folder, file);
	writeFileSync(
		organisation,
		readFileSync(organisation, 'utf8').replace(/value: '0[^']*'/, 'value: null'),
	);
	const { code, stdout } = await runInFolder(folder, 'kontrollera', []);
	expect(code).toBe(0);
	expect(stdout).toMatch(
		/\n\nKvar före publicering: 1\n\n.*\n {2}\S+ – .* \(fråga kundtjänst\)\n$/,
	);
	const json = await runInFolder(folder, 'kontrollera', ['--json']);
	expect(JSON.parse(json.stdout)).toMatchObject([{ file, level: 'advice', knownBy: 'kundtjänst' }]);
});

test('programs get the same as JSON', async () => {
	const { code, stdout } = await run('broken', ['--json']);
	expect(code).toBe(1);
	expect(JSON.parse(stdout)).toContainEqual({
		file: `${siteContent.folder}/measures/sv/svenskt-datum.mdx`,
		line: 7,
		column: 8,
		level: 'error',
		field: 'start',
		message: 'Skriv datumet som år-månad-dag. Menade du 2023-04-19?',
	});
});

test('another content folder is judged in its place, and named', async () => {
	copyContent('broken', folder);
	renameSync(join(folder, siteContent.folder), join(folder, 'other'));
	const { stdout } = await startInFolder(folder, 'kontrollera', [], { SITE_CONTENT: 'other' });
	expect(stdout).toContain('other/measures/sv/stavfel-status.mdx:6:9\n');
	expect(stdout).not.toMatch(/^(content|tests)\//m);
});

test('a folder that is not there is named', async () => {
	const { code, stderr } = await startInFolder(folder, 'kontrollera', [], {
		SITE_CONTENT: 'other',
	});
	expect(code).toBe(1);
	expect(stderr).toContain('ingen mapp som heter other');
});

test('a word that it does not know gets help in Swedish', async () => {
	const { code, stderr } = await run('good', ['--jsn']);
	expect(code).toBe(1);
	expect(stderr).toContain('--jsn går inte att förstå.');
	expect(stderr).toContain('npm run kontrollera');
});
