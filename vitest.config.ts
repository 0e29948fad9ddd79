import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { ClosingLine } from './tests/closing-line.ts';
import { testSize } from './tests/test-size.ts';

const MINUTE_MS = 60_000;
/** Ends what hangs. A slow computer with nothing to spare takes half of it for the slowest. */
const HANGS_MS = 3 * MINUTE_MS;
const SHARED_SERVER = 'tests/postgres/shared-server.ts';
const SPEED = 'tests/browser/speed.test.ts';
const EDITORS_SPEED = 'tests/browser/editors-speed.test.ts';
const LIGHTHOUSE = 'tests/browser/lighthouse.test.ts';
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
const CHECK_SPEED = 'tests/check-speed.test.ts';
const DEV_SPEED = 'tests/npm-dev/dev-speed.test.ts';
const LIVE_CONTENT = 'tests/content/live-content.test.ts';
const BUILD_SCALE = 'tests/build-scale.test.ts';
/** At full size each fills the computer, and is to be answered in time. */
const LOAD = [
	'tests/faults/{lost-race,publish-size,tally-at-once}.test.ts',
	'tests/faults/bad-requests/*.test.ts',
];
const ANSWER_THROUGHPUT = 'tests/answer-throughput.test.ts';

/** What takes minutes, measures time or judges the content: `npm run test:full`, or its own command. */
const FULL: TestProjectConfiguration[] = [
	{
		test: {
			name: 'content',
			include: [LIVE_CONTENT],
			env: { SITE_CONTENT: 'content' },
			hookTimeout: 10 * MINUTE_MS,
			testTimeout: HANGS_MS,
		},
	},
	{
		test: {
			name: 'speed',
			include: [SPEED, EDITORS_SPEED],
			// One by one, after all others: they would slow each other down.
			maxWorkers: 1,
			sequence: { groupOrder: 1 },
			hookTimeout: 5 * MINUTE_MS,
			testTimeout: 2 * MINUTE_MS,
		},
	},
	{
		test: {
			name: 'lighthouse',
			include: [LIGHTHOUSE],
			sequence: { groupOrder: 2 },
			// Before its pages it looks at what the computer can do.
			hookTimeout: 5 * MINUTE_MS,
			testTimeout: 2 * MINUTE_MS,
		},
	},
	{
		test: {
			name: 'while-writing',
			include: [CHECK_SPEED, DEV_SPEED],
			maxWorkers: 1,
			sequence: { groupOrder: 3 },
			hookTimeout: 5 * MINUTE_MS,
			testTimeout: MINUTE_MS,
		},
	},
	{
		test: {
			name: 'soak',
			include: ['tests/soak/*.test.ts'],
			sequence: { groupOrder: 5 },
			hookTimeout: MINUTE_MS,
		},
	},
	{
		test: {
			name: 'build-scale',
			include: [BUILD_SCALE],
			sequence: { groupOrder: 4 },
			// Three whole builds, up to more than a thousand pages.
			testTimeout: 10 * MINUTE_MS,
		},
	},
	{
		test: {
			name: 'answer-throughput',
			include: [ANSWER_THROUGHPUT],
			globalSetup: SHARED_SERVER,
			sequence: { groupOrder: 5 },
			testTimeout: 5 * MINUTE_MS,
		},
	},
	{
		test: {
			name: 'load',
			include: LOAD,
			globalSetup: SHARED_SERVER,
			maxWorkers: 1,
			sequence: { groupOrder: 6 },
			hookTimeout: HANGS_MS,
			testTimeout: 5 * MINUTE_MS,
		},
	},
];

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
