import { expect, test } from 'vitest';
import { newPath } from './id.ts';
import { KINDS } from './kinds.ts';

const ANSWERS = { district: 'Råå', start: '2026-10-03T11:00' };

test.each([
	[undefined, '2026-10-03-raa'],
	['host', '2026-10-03-host'],
	['2026-10-03-host', '2026-10-03-host'],
	['host.mdx', '2026-10-03-host'],
])('an area day that is to be called %j is called by its day once', (given, name) => {
	const days = KINDS.flatMap((kind) => (kind.name === 'area-day' ? [kind] : []));
	expect(days.map((kind) => newPath('/none', kind, ANSWERS, given))).toEqual([
		{ path: `content/area-days/sv/${name}.mdx` },
	]);
});
