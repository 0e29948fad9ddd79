import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { errorsOf, report } from '../../src/content-check/report.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { siteContent } from '../../src/lib/site-content.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { buildCopy } from './build-copy.ts';
import { FACTS, takeAwayFacts } from './facts.ts';

const BROKEN = 'src/content-check/fixtures/broken';

let copy: ProjectCopy;
beforeAll(async () => {
	copy = await copyProject();
});
afterAll(() => copy.remove());

test('the faults that the check finds stop the build, in the same words', async () => {
	rmSync(join(copy.folder, 'content'), { recursive: true });
	cpSync(join(BROKEN, 'content'), join(copy.folder, 'content'), { recursive: true });
	const files = readContentFiles(BROKEN, 'content');
	const findings = await checkContent(files, { production: false, today: '2026-11-20' });
	const { exitCode, output } = await buildCopy(copy, 'deploy-preview', { SITE_CONTENT: 'content' });
	expect(exitCode).toBe(1);
	expect(output).toContain(report(errorsOf(findings)));
	expect(output).not.toMatch(/^\s+at /m);
});

describe('a build for production', () => {
	let mark: string;
	let exitCode: number;
	let output: string;

	beforeAll(async () => {
		mark = join(copy.folder, 'ran');
		takeAwayFacts(copy);
		writeFileSync(join(copy.folder, siteContent.folder, 'articles/sv/ond.mdx'), hostile(mark));
		const words = join(copy.folder, 'src/strings/en/survey.ts');
		writeFileSync(words, readFileSync(words, 'utf8').replace(/^\t\tsend: .*$/m, ''));
		({ exitCode, output } = await buildCopy(copy, 'production', { SECRET: 'mycket hemligt' }));
	});

	test('is stopped with one Swedish message', () => {
		expect(exitCode).toBe(1);
		expect(output.match(/behöver rättas innan webbplatsen kan byggas/g)).toHaveLength(1);
		expect(output).not.toMatch(/^\s+at /m);
	});

	test.each(Object.entries(FACTS))('is told all that nobody has verified in %s', (file, fields) => {
		const named = [...output.matchAll(/^ {2}(\S+):\d+:\d+ – (\S+) \(fråga .+\)$/gm)];
		const own = named.filter(([, of]) => of === join(siteContent.folder, file));
		expect(own.map(([, , field]) => field)).toEqual(fields);
	});

	test('neither runs a hostile text nor shows what it asks for', () => {
		const place = `^${siteContent.folder}/articles/sv/ond\\.mdx:\\d+:\\d+$`;
		expect(output.match(new RegExp(place, 'gm'))).toHaveLength(7);
		expect(output).not.toContain('mycket hemligt');
		expect(existsSync(mark)).toBe(false);
	});

	test('is told which words a translation of the interface lacks', () => {
		expect(output).toMatch(/^src\/strings\/en\/survey\.ts:1:1\n\s+Fel – form\.send: Orden saknas/m);
	});
});

const hostile = (mark: string) => `---
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
`;
