import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readContentFiles } from '../../src/cli/read-content.ts';
import { readContent } from '../../src/content-check/content.ts';
import { sv } from '../../src/strings/sv.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

const UNVERIFIED = {
	'content/organisation.yaml': [
		'contacts.repairs.phone',
		'contacts.emergencyRepairs.phone',
		'contacts.disturbance.phone',
		'contacts.customerService.phone',
		'contacts.email',
		'contacts.address',
	],
	'content/surveys/2026.yaml': ['datesSource', 'datesChecked', 'reviewed.sv'],
};

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyProject();
});
afterAll(() => copy.remove());

function buildForProduction(): Promise<{ exitCode: number; output: string }> {
	// Vitest's own NODE_ENV, "test", would be another build than the one that goes live.
	const env = { ...process.env, CONTEXT: 'production', NODE_ENV: 'production', NO_COLOR: '1' };
	const astro = join('node_modules', '.bin', 'astro');
	return new Promise((resolve) => {
		const child = execFile(astro, ['build'], { cwd: copy.folder, env }, (_, stdout, stderr) => {
			resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr });
		});
	});
}

test('what nobody has verified stops the build with one Swedish message that lists it all', async () => {
	const { exitCode, output } = await buildForProduction();
	expect(exitCode).toBe(1);
	expect(output.match(/behöver rättas innan webbplatsen kan byggas/g)).toHaveLength(1);
	for (const [file, fields] of Object.entries(UNVERIFIED)) {
		const [, lines = ''] = output.split(`\n${file}\n`);
		const named = lines.split('\n\n')[0]?.trimEnd().split('\n') ?? [];
		expect(named.map((line) => line.trim().split(':')[0])).toEqual(fields);
	}
	expect(output).not.toMatch(/^\s+at /m);
}, 60_000);

/** Writes values into a YAML file of the copy as staff would: the rest stays as it was. */
function fillIn(file: string, values: Record<string, unknown>) {
	const path = join(copy.folder, file);
	const document = parseDocument(readFileSync(path, 'utf8'));
	for (const [field, value] of Object.entries(values))
		document.setIn(field.split('.'), document.createNode(value));
	writeFileSync(path, document.toString());
}

const fact = (value: string) => ({ value, source: 'Kundtjänst', checked: '2026-06-01' });

describe('with the facts filled in', () => {
	const pages = new Map<string, string>();

	beforeAll(async () => {
		fillIn('content/organisation.yaml', {
			'contacts.repairs.phone': fact('042-123 45 67'),
			'contacts.emergencyRepairs.phone': fact('042-123 45 68'),
			'contacts.disturbance.phone': fact('042-123 45 69'),
			'contacts.customerService.phone': fact('042-123 45 70'),
			'contacts.email': fact('namn@exempel.se'),
			'contacts.address': fact('Gatan 1'),
		});
		fillIn('content/surveys/2026.yaml', {
			datesSource: 'Bostadschefen',
			datesChecked: '2026-06-01',
			'reviewed.sv': { by: 'Språkgranskare', date: '2026-06-01' },
			'reviewed.en': { by: 'Språkgranskare', date: '2026-06-01' },
		});
		const { exitCode, output } = await buildForProduction();
		expect(exitCode, output).toBe(0);
		const dist = join(copy.folder, 'dist');
		for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
			if (path.endsWith('.html')) pages.set(path, readFileSync(join(dist, path), 'utf8'));
	}, 120_000);

	test('the site is built, with the telephone numbers', () => {
		expect(pages.get('kontakt/index.html')).toContain('042-123 45 67');
	});

	test('no page, title or link of an example is left', () => {
		const { measures, areaDays, articles } = readContent(readContentFiles(copy.folder));
		const examples = [...measures, ...areaDays, ...articles].filter(({ fields }) => fields.example);
		expect(examples).not.toHaveLength(0);
		const ids = new Set(examples.map(({ id }) => id));
		for (const [path, html] of pages) {
			expect(ids).not.toContain(dirname(path).split('/').at(-1));
			const text = load(html).text();
			for (const { id, fields } of examples) {
				expect(text, path).not.toContain(fields.title);
				expect(html, path).not.toContain(`/${id}/`);
			}
		}
	});

	test('of the translations only the reviewed one can be reached', () => {
		for (const page of ['', 'tack/', 'anonymitet/', 'papper/']) {
			expect([...pages.keys()]).toContain(`en/enkat/${page}index.html`);
			for (const language of ['lattlast', 'ar'])
				expect([...pages.keys()]).not.toContain(`${language}/enkat/${page}index.html`);
		}
		for (const [path, html] of pages) {
			expect(html, path).not.toMatch(/href="[^"]*\/(?:lattlast|ar)\/|value="(?:lattlast|ar)"/);
			expect(load(html)('.unreviewed, .survey-badge'), path).toHaveLength(0);
		}
	});

	test('words that a translation of the interface lacks stop the build, named', async () => {
		const file = join(copy.folder, 'src/strings/survey/en.ts');
		const words = readFileSync(file, 'utf8');
		writeFileSync(file, words.replace(/^\t\tsend: .*$/m, ''));
		const { exitCode, output } = await buildForProduction();
		writeFileSync(file, words);
		expect(exitCode).toBe(1);
		expect(output).toMatch(/^src\/strings\/survey\/en\.ts\n\s+form\.send: Orden saknas/m);
	}, 60_000);

	test('nothing carries the badge of an example', () => {
		for (const [path, html] of pages) {
			const page = load(html);
			const badges = page('body *').filter(
				(_, element) => page(element).text().trim() === sv.page.example,
			);
			expect(badges, path).toHaveLength(0);
		}
	});
});
