import { expect, test } from 'vitest';
import { checkContent } from '../content-check/check-content.ts';
import { report } from '../content-check/report.ts';
import { readContentFiles } from './read-content.ts';

const files = readContentFiles('.');

test('every file below content/ is read, by its path from the root', () => {
	const paths = files.map(({ path }) => path);
	expect(paths).toContain('content/organisation.yaml');
	expect(paths).toContain('content/districts/sv/dalhem.mdx');
	expect(paths).toEqual(paths.toSorted());
});

test("the project's own content has nothing wrong", async () => {
	const findings = await checkContent(files, { production: false, today: '2026-11-25' });
	const errors = findings.filter(({ level }) => level === 'error');
	expect(errors, report(errors)).toEqual([]);
});
