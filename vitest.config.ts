import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/closing-line.ts';
import {
	ANSWER_THROUGHPUT,
	BUILD_SCALE,
	CHECK_SPEED,
	EDITORS_SPEED,
	FULL,
	HANGS_MS,
	LIGHTHOUSE,
	LIVE_CONTENT,
	LOAD,
	MINUTE_MS,
	SHARED_SERVER,
	SPEED,
} from './tests/full-size.ts';
import { testSize } from './tests/test-size.ts';

const NPM_DEV = 'tests/npm-dev/npm-dev.test.ts';
/**
 * Whole files that `npm test` has no time for. What it has in their place stands in
 * docs/decisions/2026-11-30-how-fast-tests-are.md.
 */
const AT_NIGHT = testSize(
	[
		'src/cli/rehearsal/rehearse.test.ts',
		'tests/browser/editors-keep-files.test.ts',
		'tests/browser/editors-lists.test.ts',
		'tests/browser/npm-start.test.ts',
		'tests/content/one-by-one/*.test.ts',
		NPM_DEV,
		'tests/site/just-begun.test.ts',
	],
	[],
);
const CODE = 'tests/code.test.ts';
/**
 * Of the functions and of a file that runs other files' tests: what they import keeps a store, the
 * answers refused, and which tests it has.
 */
const ALONE = ['functions/**/*.test.ts', 'src/database/embedded.test.ts'];

// Format, and what the linter needs types for, take two thirds of the time.
process.env['LINT'] ??= testSize('quick', 'all');
// What tests build and read is an invented landlord's, frozen: an editor's text turns none of them red.
process.env['SITE_CONTENT'] ??= 'tests/site-content';
// Programs that tests start begin in two thirds of the time. It is where Node keeps it by itself.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

export default defineConfig({
	test: {
		// Some wait, for databases, the browser and programs. With more than these the processors take
		// turns so often that all of it takes longer.
		maxWorkers: Math.ceil(1.5 * availableParallelism()),
		reporters: ['default', new ClosingLine()],
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'{src,eslint}/**/*.test.{ts,tsx}',
						'tests/*.test.ts',
						'tests/{attacker,chance}/*.test.ts',
						NPM_DEV,
					],
					exclude: [CODE, ...ALONE, CHECK_SPEED, BUILD_SCALE, ANSWER_THROUGHPUT, ...AT_NIGHT],
					// The files share what they import: loading it anew for each took a fifth of the time.
					isolate: false,
					globalSetup: SHARED_SERVER,
					hookTimeout: HANGS_MS,
					testTimeout: HANGS_MS,
				},
			},
			{
				test: {
					name: 'alone',
					include: ALONE,
					globalSetup: SHARED_SERVER,
					hookTimeout: HANGS_MS,
					testTimeout: HANGS_MS,
				},
			},
			{
				test: {
					// Lint and types, and format where there is time for it.
					name: 'code',
					include: [CODE],
					testTimeout: 15 * MINUTE_MS,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/{site,every-site}/**/*.test.ts'],
					exclude: AT_NIGHT,
					// The files share one parse of every page; none of them changes what others read.
					isolate: false,
					hookTimeout: HANGS_MS,
					testTimeout: HANGS_MS,
				},
			},
			{
				test: {
					name: 'edits',
					include: ['tests/content/**/*.test.ts'],
					exclude: [LIVE_CONTENT, ...AT_NIGHT],
					env: { SITE_CONTENT: 'content' },
					// What was read of scripts and pages that are alike is known to the next file.
					isolate: false,
					hookTimeout: HANGS_MS,
					// Each builds the whole site.
					testTimeout: 10 * MINUTE_MS,
				},
			},
			{
				test: {
					name: 'faults',
					include: ['tests/{faults,postgres}/**/*.test.ts'],
					exclude: testSize([], LOAD),
					isolate: false,
					globalSetup: SHARED_SERVER,
					hookTimeout: HANGS_MS,
					testTimeout: HANGS_MS,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					exclude: [SPEED, EDITORS_SPEED, LIGHTHOUSE, ...AT_NIGHT],
					globalSetup: 'tests/browser/shared-site.ts',
					// The files share what they import, none of which keeps anything of theirs.
					isolate: false,
					hookTimeout: HANGS_MS,
					testTimeout: HANGS_MS,
					// Other tests share the cores: an answer may take longer than the usual second.
					expect: { poll: { timeout: MINUTE_MS / 2 } },
				},
			},
			...testSize([], FULL),
		],
	},
});
