import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	type Scalar,
	stringify,
	visit,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { aligned } from './aligned.ts';
import { isNothing, isSame, meaningOf } from './same.ts';
import { threeWayMerge } from './three-way-merge.ts';

type Values = Record<string, unknown>;
type Map = YAMLMap<Scalar<string>, Node | null>;

/**
 * Lines as long as they are, quotes as the files have them, and as this one has: `[a]` or `[ a ]`,
 * lists further in than their names or not.
 */
const styleOf = (source: string, document: Document) => ({
	lineWidth: 0,
	singleQuote: true,
	flowCollectionPadding: !/: [[{][^\s\]}]/.test(source),
	indentSeq: isListFurtherIn(source, document),
});

/** As the first one is that stands on lines of its own. */
function isListFurtherIn(source: string, document: Document): boolean {
	const columnOf = ({ range }: Node) => {
		const [start = 0] = range ?? [];
		return start - source.lastIndexOf('\n', start - 1);
	};
	let isFurtherIn = true;
	visit(document, {
		Pair: (_, { key, value }) => {
			if (!isScalar(key) || !isSeq(value) || value.flow === true) return undefined;
			isFurtherIn = columnOf(value) > columnOf(key);
			return visit.BREAK;
		},
	});
	return isFurtherIn;
}

/**
 * The YAML `source` with `values` in it: what has not changed keeps its bytes. A key whose value is
 * `undefined` goes; where something stood, `null` and `[]` are written. An empty source is written
 * anew.
 * @throws {Error} where the source is no YAML of keys and values
 */
export function patchYaml(source: string, values: Values): string {
	const lines = source.replaceAll('\r\n', '\n');
	const document = parseDocument<Node>(lines);
	const style = styleOf(lines, document);
	if (document.errors[0] !== undefined) throw document.errors[0];
	if (document.contents === null) return stringify(values, style);
	if (!isMap<Scalar<string>, Node | null>(document.contents))
		throw new Error('No YAML of keys and values.');
	const untouched = document.toString(style);
	setMap(document, document.contents, values);
	const merged = threeWayMerge(lines, untouched, document.toString(style));
	if (merged === lines) return source;
	return lines === source ? merged : merged.replaceAll('\n', '\r\n');
}

function setMap(document: Document, map: Map, values: Values): void {
	const names = Object.keys(values);
	const has = (name: string) => map.items.some(({ key }) => key.value === name);
	for (const pair of [...map.items]) {
		const value = values[pair.key.value];
		if (isSame(pair.value?.toJS(document), value)) continue;
		if (value === undefined) map.delete(pair.key.value);
		else pair.value = changed(document, pair.value, value);
	}
	for (const [index, name] of names.entries()) {
		if (has(name) || isNothing(values[name])) continue;
		const before = names.slice(0, index).findLast(has);
		const at = map.items.findIndex(({ key }) => key.value === before) + 1;
		const pair = document.createPair<Scalar<string>>(name, values[name]);
		map.items.splice(before === undefined ? map.items.length : at, 0, pair);
	}
}

/** As `findIndex` says it. */
const NONE = -1;

/** What says the same is the same item, wherever it stood. */
function setSeq(document: Document, seq: YAMLSeq<Node>, values: unknown[]): void {
	const { items } = seq;
	const old = items.map((item) => meaningOf(item.toJS(document)));
	const now = values.map(meaningOf);
	const beside = now.map(() => NONE);
	for (const row of aligned(old, now)) if (row.now !== undefined) beside[row.now] = row.old ?? NONE;
	const kept = new Set(beside.filter((at, to) => old[at] === now[to]));
	const stays = now.map((meaning, to) => {
		const at = beside[to] ?? NONE;
		if (old[at] === meaning) return at;
		const moved = old.findIndex((item, from) => item === meaning && !kept.has(from));
		kept.add(moved);
		return moved;
	});
	seq.items = values.map((value, to) => {
		const item = items[stays[to] ?? NONE];
		if (item !== undefined) return item;
		const at = beside[to] ?? NONE;
		return changed(document, (kept.has(at) ? undefined : items[at]) ?? null, value);
	});
}

/** The node with another value: as much of it as can stays, with its comments and quotes. */
function changed(document: Document, node: Node | null, value: unknown): Node {
	if (isMap<Scalar<string>, Node | null>(node) && isValues(value)) {
		setMap(document, node, value);
		return node;
	}
	if (isSeq<Node>(node) && Array.isArray(value) && value.length > 0) {
		setSeq(document, node, value);
		return node;
	}
	if (isScalar(node) && typeof value !== 'object') {
		node.value = value;
		return node;
	}
	const fresh = document.createNode(value) as Node;
	fresh.comment = node?.comment ?? null;
	fresh.commentBefore = node?.commentBefore ?? null;
	return fresh;
}

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
