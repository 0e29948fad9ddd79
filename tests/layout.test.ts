import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const MOST_FILES = 25;
const FIXTURES = '/fixtures/';
const TEST = /\.test\.tsx?$/;
const STATEMENT =
	/^[\t ]*(?:import|export)\b([^;'"]*)\bfrom '(\.[^']+)'|\bimport\(?\s*'(\.[^']+)'/gm;

const files = globSync('{src,functions,tests}/**/*.*').filter((file) => !file.includes(FIXTURES));
const sources = new Set(files.filter((file) => /\.(tsx?|astro)$/.test(file)));

test(`no folder has more than ${String(MOST_FILES)} files beside tests and subfolders`, () => {
	const folders = Map.groupBy(
		files.filter((file) => !TEST.test(file)),
		(file) => dirname(file),
	);
	const large = [...folders].filter(([, { length }]) => length > MOST_FILES);
	expect(large.map(([folder, { length }]) => `${folder}: ${String(length)}`)).toEqual([]);
});

test('no file needs itself to be loaded first', () => {
	expect(firstCycle([...sources])).toBeUndefined();
});

test('a cycle is found, whichever file it is looked for from', () => {
	const needs = new Map([
		['a', ['b']],
		['b', ['c', 'd']],
		['c', []],
		['d', ['b']],
	]);
	expect(firstCycle(['a', 'b'], (file) => needs.get(file) ?? [])).toEqual(['b', 'd', 'b']);
});

/** What `file` loads: types are gone by then. */
function loadedBy(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].flatMap(
		([, names = '', from, whole]) => {
			const path = join(dirname(file), from ?? whole ?? '');
			return sources.has(path) && !isTypes(names) ? [path] : [];
		},
	);
}

const isTypes = (names: string) =>
	/^\s*type\b/.test(names) ||
	/^\s*\{\s*type \w+( as \w+)?(,\s*type \w+( as \w+)?)*,?\s*\}/.test(names);

/** The files of a cycle in order, its first again at the end. */
function firstCycle(all: string[], needsOf = loadedBy): string[] | undefined {
	const done = new Set<string>();
	const visit = (file: string, path: string[]): string[] | undefined => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return undefined;
		for (const needed of needsOf(file)) {
			const cycle = visit(needed, [...path, file]);
			if (cycle !== undefined) return cycle;
		}
		done.add(file);
		return undefined;
	};
	for (const file of all) {
		const cycle = visit(file, []);
		if (cycle !== undefined) return cycle;
	}
	return undefined;
}
