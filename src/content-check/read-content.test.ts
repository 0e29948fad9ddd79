import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { readContentFiles } from './read-content.ts';
import { report } from './report.ts';

const files = readContentFiles('.');

test('every file of the content is read, and called content/…', () => {
	const paths = files.map(({ path }) => path);
	expect(paths).toContain('content/organisation.yaml');
	expect(paths).toContain('content/districts/sv/lindglantan.mdx');
	expect(paths).toEqual(paths.toSorted());
});

test('the content that tests build has nothing wrong', async () => {
	const findings = await checkContent(files, { production: false, today: '2026-11-25' });
	const errors = findings.filter(({ level }) => level === 'error');
	expect(errors, report(errors)).toEqual([]);
});

test('a link is read as what it leads to', () => {
	const root = mkdtempSync(join(tmpdir(), 'links-'));
	mkdirSync(join(root, 'content'));
	writeFileSync(join(root, 'elsewhere.yaml'), 'a: 1\n');
	symlinkSync(join(root, 'elsewhere.yaml'), join(root, 'content/sok.yaml'));
	symlinkSync(join(root, 'nowhere'), join(root, 'content/history.yaml'));
	expect(readContentFiles(root, 'content')).toEqual([
		{ path: 'content/history.yaml', text: '' },
		{ path: 'content/sok.yaml', text: 'a: 1\n' },
	]);
	rmSync(root, { recursive: true });
});
