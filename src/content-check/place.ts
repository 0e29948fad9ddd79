import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import type { ContentFile, Finding, LineAndColumn, PlacedFinding } from './finding.ts';
import { readYaml } from './front-matter.ts';

const START: LineAndColumn = { line: 1, column: 1 };

/** Every finding with the line and column that it is about, file by file from the top. */
export function placed(findings: Finding[], files: ContentFile[]): PlacedFinding[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const finders = new Map<string, FindField>();
	const finderOf = (path: string) => {
		const found = finders.get(path) ?? fieldFinder(byPath.get(path));
		finders.set(path, found);
		return found;
	};
	return findings
		.map(({ file, field, message, at, isAdvice, isAboutName = false, knownBy }) => ({
			file,
			...(at ?? finderOf(file)(field, isAboutName)),
			level: isAdvice === true ? ('advice' as const) : ('error' as const),
			field,
			message,
			...(knownBy === undefined ? {} : { knownBy }),
		}))
		.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type FindField = (field: string, isAboutName: boolean) => LineAndColumn;

/** Finds a field by its path; the nearest one around it where it is missing. */
function fieldFinder(file: ContentFile | undefined): FindField {
	const yaml = file && readYaml(file);
	if (yaml === undefined) return () => START;
	return (field, isAboutName) => {
		const path = field.split('.');
		const { contents } = yaml.document;
		const question = named(contents, path[0]);
		const offset =
			offsetOf(contents, path, isAboutName) ??
			offsetOf(question, path.slice(1), isAboutName, startOf(question));
		return offset === undefined ? START : yaml.placeAt(offset);
	};
}

/** What has this id, wherever it stands: a question of a survey is called by it alone. */
function named(node: unknown, id: string | undefined): Node | undefined {
	if (isMap(node) && node.get('id') === id) return node;
	if (!isCollection(node)) return undefined;
	for (const item of node.items) {
		const found = named(isPair(item) ? item.value : item, id);
		if (found !== undefined) return found;
	}
	return undefined;
}

function offsetOf(
	node: unknown,
	[name, ...rest]: string[],
	isAboutName: boolean,
	around?: number,
): number | undefined {
	if (name === undefined || !isCollection(node)) return around;
	const found = node.items.find((item, index) => isCalled(item, index, name));
	if (found === undefined) return around;
	const value = isPair(found) ? found.value : found;
	const own = isPair(found) ? startOf(found.key) : startOf(found);
	const isSaid = rest.length === 0 && !isAboutName && isScalar(value);
	return offsetOf(value, rest, isAboutName, isSaid ? startOf(value) : own);
}

/** A field by its name, an item of a list by its place or its id. */
function isCalled(item: unknown, index: number, name: string): boolean {
	if (isPair(item)) return isScalar(item.key) && String(item.key.value) === name;
	return String(index) === name || (isMap(item) && String(item.get('id')) === name);
}

const startOf = (node: unknown): number | undefined =>
	(node as Node | null | undefined)?.range?.[0];
