import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILES, FOLDERS } from '../collections.ts';
import { inSiteContent } from '../../lib/site-content.ts';
import { formats } from './register.ts';

const formatOf = (name: string) => {
	const format = formats[name];
	if (format === undefined) throw new Error(`No format for ${name}`);
	return format;
};
const filesIn = (path: string, kind: string) =>
	globSync(`${inSiteContent(path)}/**/*.${kind}`).filter((file) => !file.endsWith('.lock.yaml'));
const ENTRIES = [
	...FOLDERS.flatMap(({ name, path, kind }) =>
		filesIn(path, kind).map((file) => [file, name] as const),
	),
	...Object.entries(FILES).map(([name, file]) => [inSiteContent(file), name] as const),
];

/** The CMS keeps empty fields, and keys in its own order. */
function asKept(values: Record<string, unknown>): Record<string, unknown> {
	const kept: [string, unknown][] = Object.entries(values).map(([key, value]) => [
		key,
		value === null ? '' : value,
	]);
	return { draft: false, followUp: '', ...Object.fromEntries<unknown>(kept.reverse()) };
}

test.each(ENTRIES)('%s keeps its bytes', (file, name) => {
	const source = readFileSync(file, 'utf8');
	const { fromFile, toFile } = formatOf(name);
	expect(toFile(fromFile(source))).toBe(source);
});

test.each(ENTRIES.filter(([, name]) => name === 'measures'))(
	'%s keeps its bytes with what the CMS adds',
	(file, name) => {
		const source = readFileSync(file, 'utf8');
		const { fromFile, toFile } = formatOf(name);
		expect(toFile(asKept(fromFile(source)))).toBe(source);
	},
);

describe('A measure', () => {
	const { fromFile, toFile } = formatOf('measures');
	const source = `---
title: Ljus
districts: all
status: ongoing
start: 2026-01-12
example: true
---

Vi byter *lampor*.
`;

	test('for all areas has a box for that, and a list to pick some', () => {
		expect(fromFile(source)).toMatchObject({ districtsAll: true, districts: [] });
		const more = { ...fromFile(source), districtsAll: false, districts: ['dalhem', 'raa'] };
		expect(toFile(more)).toContain('districts:\n  - dalhem\n  - raa\n');
		expect(toFile({ ...more, districtsAll: true })).toBe(source);
	});

	test('whose status changes is another in one line', () => {
		const done = toFile({ ...fromFile(source), status: 'done' });
		expect(done).toBe(source.replace('ongoing', 'done'));
	});

	test('that is no example any more has no line that says so', () => {
		const real = toFile({ ...fromFile(source), example: false });
		expect(real).toBe(source.replace('example: true\n', ''));
	});

	test('that is new is a file like the others', () => {
		const values = {
			title: 'Bänkar',
			districts: ['dalhem'],
			followUp: '',
			body: 'Vi bygger {snart}.',
		};
		expect(toFile(values)).toBe(
			'---\ntitle: Bänkar\ndistricts:\n  - dalhem\n---\n\nVi bygger \\{snart}.\n',
		);
	});
});

test('A picture that has just been uploaded is named as the others are', () => {
	const { toFile } = formatOf('articles');
	const body = '<Picture src="/content/images/ny.webp" alt="En gård." />';
	expect(toFile({ title: 'Gården', body })).toContain('<Picture src="ny.webp" alt="En gård." />');
});

test('A fact that is not known any more is written as not known', () => {
	const { fromFile, toFile } = formatOf('organisation');
	const source = readFileSync(inSiteContent(FILES.organisation), 'utf8').replace(
		/(repairs:\n(?:.*\n)*? *value:) .*/,
		"$1 '042-10 20 30'",
	);
	const values = fromFile(source);
	const [repairs] = Object.values(
		values['contacts'] as Record<string, { phone: { value: string } }>,
	);
	expect(repairs?.phone.value).toBe('042-10 20 30');
	if (repairs !== undefined) repairs.phone.value = '';
	expect(toFile(values)).toBe(source.replace("'042-10 20 30'", 'null'));
});
