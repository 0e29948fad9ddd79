import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkProject } from '../../src/content-check/check-project.ts';
import { report } from '../../src/content-check/report.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { buildCopy } from './build-copy.ts';

const BROKEN = 'src/content-check/fixtures/broken';

let copy: ProjectCopy;
beforeEach(async () => {
	copy = await copyProject();
});
afterEach(() => copy.remove());

test('the faults that the check finds stop the build, in the same words', async () => {
	rmSync(join(copy.folder, 'content'), { recursive: true });
	cpSync(join(BROKEN, 'content'), join(copy.folder, 'content'), { recursive: true });
	const findings = await checkProject(BROKEN, { production: false, today: '2026-11-20' });
	const errors = findings.filter(({ level }) => level === 'error');
	const { exitCode, output } = await buildCopy(copy, 'deploy-preview');
	expect(exitCode).toBe(1);
	expect(output).toContain(report(errors));
	expect(output).not.toMatch(/^\s+at /m);
}, 60_000);

test('a hostile text neither runs nor appears', async () => {
	const mark = join(copy.folder, 'ran');
	writeFileSync(
		join(copy.folder, 'content/articles/sv/ond.mdx'),
		`---
title: Ond
summary: Vill köra kod.
order: 99
sources: [Ingen]
checked: 2026-06-01
---

import { writeFileSync } from 'node:fs'

export const ran = writeFileSync('${mark}', process.env.SECRET)

export let y = 1, x = writeFileSync('${mark}', 'x') +
--
y

{process.env.SECRET}

<script>alert(1)</script>

<Notice set:html={process.env.SECRET}>

[här](javascript:alert(1))

</Notice>
`,
	);
	process.env['SECRET'] = 'mycket hemligt';
	try {
		const { exitCode, output } = await buildCopy(copy, 'deploy-preview');
		expect(exitCode).toBe(1);
		expect(output.match(/^content\/articles\/sv\/ond\.mdx:\d+:\d+$/gm)).toHaveLength(7);
		expect(output).not.toContain('mycket hemligt');
	} finally {
		delete process.env['SECRET'];
	}
	expect(() => {
		rmSync(mark);
	}).toThrow('ENOENT');
}, 60_000);
