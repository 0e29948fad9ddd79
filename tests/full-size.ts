import type { TestProjectConfiguration } from 'vitest/config';

export const MINUTE_MS = 60_000;
/** Ends what hangs. A slow computer with nothing to spare takes half of it for the slowest. */
export const HANGS_MS = 3 * MINUTE_MS;
export const SHARED_SERVER = 'tests/postgres/shared-server.ts';
export const SPEED = 'tests/browser/speed.test.ts';
export const EDITORS_SPEED = 'tests/browser/editors-speed.test.ts';
export const LIGHTHOUSE = 'tests/browser/lighthouse.test.ts';
export const CHECK_SPEED = 'tests/check-speed.test.ts';
const DEV_SPEED = 'tests/npm-dev/dev-speed.test.ts';
export const LIVE_CONTENT = 'tests/content/live-content.test.ts';
export const BUILD_SCALE = 'tests/build-scale.test.ts';
/** At full size each fills the computer, and is to be answered in time. */
export const LOAD = [
	'tests/faults/{lost-race,publish-size,tally-at-once}.test.ts',
	'tests/faults/bad-requests/*.test.ts',
];
export const ANSWER_THROUGHPUT = 'tests/answer-throughput.test.ts';

/** What takes minutes, measures time or judges the content: `npm run test:full`, or its own command. */
export const FULL: TestProjectConfiguration[] = [
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
