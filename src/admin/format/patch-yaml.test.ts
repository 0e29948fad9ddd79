import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { siteContent } from '../../lib/site-content.ts';
import { patchYaml } from './patch-yaml.ts';

const SOURCE = `# Who wrote this
title: 'Ljus: på gården'   # quoted
summary: >-
  Vi byter lampor
  på gården.
districts: [dalhem, raa]
status: planned

answersTo:
  - stairwell # the first
  # and the second
  - courtyard
texts:
  - {sv: Hej, en: "Hello"}
  - sv: Två
    en: Two
phone: {value: null, source: null}
`;
const values = () => parse(SOURCE) as Record<string, unknown>;
const lines = (text: string) => text.split('\n');

/** The lines that went and those that came, when what stands at `path` becomes `value`. */
function changes(path: string, value: unknown): [string[], string[]] {
	const wanted = parseDocument(SOURCE);
	const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
	if (value === undefined) wanted.deleteIn(keys);
	else wanted.setIn(keys, wanted.createNode(value));
	const after = patchYaml(SOURCE, wanted.toJS() as Record<string, unknown>);
	expect(parse(after)).toEqual(wanted.toJS());
	return [
		lines(SOURCE).filter((line) => !lines(after).includes(line)),
		lines(after).filter((line) => !lines(SOURCE).includes(line)),
	];
}

describe('A change to one value is a change to its lines alone', () => {
	test.each<[string, string, unknown, string[], string[]]>([
		['a word', 'status', 'done', ['status: planned'], ['status: done']],
		[
			'a text in quotes',
			'title',
			'Ljus: överallt',
			["title: 'Ljus: på gården'   # quoted"],
			["title: 'Ljus: överallt' # quoted"],
		],
		['an item', 'answersTo.1', 'gate', ['  - courtyard'], ['  - gate']],
		['one more item', 'answersTo', ['stairwell', 'courtyard', 'gate'], [], ['  - gate']],
		['an item before', 'answersTo', ['gate', 'stairwell', 'courtyard'], [], ['  - gate']],
		['an item less', 'answersTo.1', undefined, ['  # and the second', '  - courtyard'], []],
		['a part of an item', 'texts.1.en', '2', ['    en: Two'], ["    en: '2'"]],
		[
			'a part between braces',
			'texts.0.sv',
			'Hej, du',
			['  - {sv: Hej, en: "Hello"}'],
			['  - {sv: \'Hej, du\', en: "Hello"}'],
		],
		[
			'what was not known',
			'phone.value',
			'042-1',
			['phone: {value: null, source: null}'],
			['phone: {value: 042-1, source: null}'],
		],
		['a key that goes', 'status', undefined, ['status: planned'], []],
		['a new key', 'owner', 'Förvaltare', [], ['owner: Förvaltare']],
		['a folded text', 'summary', 'Kort.', ['  Vi byter lampor', '  på gården.'], ['  Kort.']],
		['a list that goes', 'districts', 'all', ['districts: [dalhem, raa]'], ['districts: all']],
	])('%s', (_, path, value, went, came) => {
		expect(changes(path, value)).toEqual([went, came]);
	});
});

test('Lines end as the file has them', () => {
	const windows = SOURCE.replaceAll('\n', '\r\n');
	expect(patchYaml(windows, values())).toBe(windows);
	expect(patchYaml(windows, { ...values(), status: 'done' })).toBe(
		windows.replace('status: planned', 'status: done'),
	);
	expect(patchYaml(windows, { ...values(), summary: 'Kort.' })).not.toMatch(/(?<!\r)\n/);
});

test.each([
	['as far in as its name', 'sources:\n- a # the first\n- b\n- c\n'],
	['as far in as its name, in a list', 'of:\n- sources:\n  - a # the first\n  - b\n  - c\n'],
	['further in', 'sources:\n  - a # the first\n  - b\n  - c\n'],
	['between brackets, before one as far in', 'flow: [a]\nsources:\n- a # the first\n- b\n- c\n'],
])('A list that stands %s stays there', (_, source) => {
	const without = source.replace(/ *- b\n/, '');
	expect(patchYaml(source, parse(without) as Record<string, unknown>)).toBe(without);
});

test('An item that moves takes its comments along', () => {
	const source = 'of:\n  - a # the first\n  # above\n  - {sv: b, en: B}\n  - c\n';
	const patched = patchYaml(source, { of: [{ sv: 'b', en: 'B' }, 'c', 'd', 'a'] });
	expect(parse(patched)).toEqual({ of: [{ sv: 'b', en: 'B' }, 'c', 'd', 'a'] });
	expect(patched).toContain('# above\n  - {sv: b, en: B}\n  - c\n');
	expect(patched).toContain('  - a # the first\n');
});

test('What an editor leaves empty is no change', () => {
	const phone = { value: '', source: null };
	const same = { ...values(), phone, owner: '', followUp: [], draft: false };
	expect(patchYaml(SOURCE, same)).toBe(SOURCE);
});

test('A comment stays beside a value of another kind', () => {
	const patched = patchYaml('districts: all # everywhere\n', { districts: ['dalhem'] });
	expect(patched).toContain('# everywhere');
});

test('A new key stands after the one that it comes after in the form', () => {
	const { title, summary, ...rest } = values();
	const patched = patchYaml(SOURCE, { title, summary, group: 'social', ...rest });
	expect(lines(patched).at(5)).toBe('group: social');
});

test('A new file is written in the style of the others', () => {
	const text = patchYaml('', { title: 'Ljus: här', districts: ['dalhem'], start: '2026-06-01' });
	expect(text).toBe("title: 'Ljus: här'\ndistricts:\n  - dalhem\nstart: 2026-06-01\n");
});

test('What cannot be read is not written over', () => {
	expect(() => patchYaml('title: "a', { title: 'b' })).toThrow(/quote/);
	expect(() => patchYaml('- a', { title: 'b' })).toThrow('No YAML of keys and values.');
});

test.each(globSync(`${siteContent.folder}/{surveys/*,*}.yaml`))(
	'%s keeps its bytes, in any order',
	(file) => {
		const source = readFileSync(file, 'utf8');
		const data = parse(source) as Record<string, unknown>;
		const backwards = Object.fromEntries(Object.entries(data).reverse());
		expect(patchYaml(source, data)).toBe(source);
		expect(patchYaml(source, backwards)).toBe(source);
	},
);
