import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { withoutSign } from './lost-lists.ts';
import { inText, startOf, writtenIn, type Written } from './written.ts';

const ROW = /^(?:\|.*\||\+[-=+]+\+)\s*$/;
const LONE_ROW = /^\|[^|]+\|.*\|\s*$/;
const HALF_ROW = /[|│].*[|│]/;
const BEHIND_BLANK = /^[ \t>]*(?![ \t])\p{Zs}/mu;
const CELLS = /\S\s*(?<!\\)[|│]\s*\S/;
const TABBED = /\S\t+\S/;
const SPACED = /\S {3,}\S/;
const FEWEST_SPACED = 3;

const WITHOUT_LINE =
	'Här blir ingen tabell: raden med streck under rubrikerna saknas. Skriv | --- | --- | på andra raden, med lika många kolumner.';
const APART =
	'Raden blir ingen rad i en tabell, för den står för sig själv. Ta bort de tomma raderna mellan tabellens rader.';
const NO_TABLE =
	'Här blir ingen tabell, utan allt hamnar på samma rad. Skriv kolumnerna så här, med en tom rad före: | Dag | Tid | och på nästa rad | --- | --- |.';

/** Tables that become one line of text, and cells that are left out. */
export const lostTables = (entry: Entry): Finding[] => {
	const paragraphs = writtenIn(entry.body).filter(({ node }) => node.type === 'paragraph');
	return [
		...paragraphs.flatMap((paragraph, index) => {
			const { lines, start, source } = paragraph;
			// What stands before the line is told of.
			if (BEHIND_BLANK.test(source)) return [];
			if (lines.length > 1 && lines.every((line) => ROW.test(line)))
				return [inText(entry.file, entry.body, start, WITHOUT_LINE)];
			if (isAlone(paragraph) && !isAlone(paragraphs[index - 1]))
				return [inText(entry.file, entry.body, start, APART, true)];
			return isTable(paragraph, paragraphs[index + 1])
				? [inText(entry.file, entry.body, start, NO_TABLE, true)]
				: [];
		}),
		...lostCells(entry),
	];
};

const isAlone = (written?: Written) =>
	written?.lines.length === 1 && LONE_ROW.test(written.lines[0] ?? '');

function isTable({ lines }: Written, next: Written | undefined): boolean {
	const count = (sign: RegExp) => lines.filter((line) => sign.test(withoutSign(line))).length;
	const goesOn =
		lines.length === 1 && count(TABBED) === 1 && TABBED.test(withoutSign(next?.lines[0] ?? ''));
	const isOfCells = lines.length > 1 && count(CELLS) === lines.length;
	return (
		isOfCells ||
		count(HALF_ROW) > 1 ||
		count(TABBED) > 1 ||
		goesOn ||
		count(SPACED) >= FEWEST_SPACED
	);
}

const lostCells = ({ file, body }: Entry): Finding[] =>
	body.nodes.flatMap((node) => {
		if (node.type !== 'table') return [];
		const columns = node.children[0]?.children.length ?? 0;
		return node.children.flatMap(({ position }) => {
			const offset = position?.start.offset ?? 0;
			const row = /^.*/.exec(body.text.slice(offset))?.[0] ?? '';
			const cells = row
				.trim()
				.replace(/^\|/, '')
				.replace(/(?<!\\)\|$/, '')
				.split(/(?<!\\)\|/);
			if (columns > 1 && !/(?<!\\)\|/.test(row)) {
				const message = `Raden blev en rad i tabellen: ”${startOf(row)}”. Lägg en tom rad före den.`;
				return [inText(file, body, offset, message, true)];
			}
			const lost = cells[columns]?.trim();
			if (lost === undefined || lost === '') return [];
			const message = `Raden har ${String(cells.length)} rutor men tabellen ${String(columns)} kolumner: ”${lost}” visas inte. Lägg till en kolumn i rubrikraden. Ska ett lodrätt streck stå i texten? Skriv \\|.`;
			return [inText(file, body, offset, message, true)];
		});
	});
