import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	type Scalar,
	stringify,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { aligned } from './aligned.ts';
import { isNothing, isSame, meaningOf } from './same.ts';
import { threeWayMerge } from './three-way-merge.ts';

type Values = Record<string, unknown>;
type Map = YAMLMap<Scalar<string>, Node | null>;

/** Lines as long as they are, quotes as the files have them, and `[a]` or `[ a ]` as this one has. */
const styleOf = (source: string) => ({
	lineWidth: 0,
	singleQuote: true,
	flowCollectionPadding: !/: [[{][^\s\]}]/.test(source),
});

/**
 * The YAML `source` with `values` in it: what has not changed keeps its bytes. A key whose value is
 * `undefined` goes; where something stood, `null` and `[]` are written. An empty source is written
 * anew.
 * @throws {Error} where the source is no YAML of keys and values
 */
export function patchYaml(source: string, values: Values): string {
	const style = styleOf(source);
	const document = parseDocument<Node>(source);
	if (document.errors[0] !== undefined) throw document.errors[0];
	if (document.contents === null) return stringify(values, style);
	if (!isMap<Scalar<string>, Node | null>(document.contents))
		throw new Error('No YAML of keys and values.');
	const untouched = document.toString(style);
	setMap(document, document.contents, values);
	return threeWayMerge(source, untouched, document.toString(style));
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

function setSeq(document: Document, seq: YAMLSeq<Node>, values: unknown[]): void {
	const { items } = seq;
	const old = items.map((item) => meaningOf(item.toJS(document)));
	const now = values.map(meaningOf);
	seq.items = aligned(old, now).flatMap((row) => {
		if (row.now === undefined) return [];
		const item = row.old === undefined ? undefined : items[row.old];
		if (item !== undefined && old[row.old ?? 0] === now[row.now]) return [item];
		return [changed(document, item ?? null, values[row.now])];
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
