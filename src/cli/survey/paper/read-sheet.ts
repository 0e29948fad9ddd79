import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { paperSv } from '../../../strings/sv/commands/paper.ts';
import { UsageError } from '../../usage-error.ts';

/** Answers of one paper form, as somebody typed them in. */
export interface SheetRow {
	/** As a spreadsheet counts: the header is 1. */
	row: number;
	/** As many as the header has, or the row is refused. */
	cells: string[];
}

export interface Sheet {
	/** What stands in each column: `code`, or a question's id. */
	columns: string[];
	rows: SheetRow[];
}

/**
 * Reads a CSV file as a spreadsheet writes it: with semicolons or commas, a mark of the byte order,
 * any line breaks. Nothing of it is told but places: codes and free texts stand in it.
 * @throws {UsageError} in Swedish, where it cannot be read as a whole
 */
export function readSheet(file: string, survey: string, questions: string[]): Sheet {
	const [header = [], ...records] = recordsOf(file, textOf(file));
	const columns = header.map((name) => name.trim());
	if (!columns.includes('code')) throw new UsageError(paperSv.noCode(file));
	for (const [index, name] of columns.entries()) {
		if (name !== 'code' && !questions.includes(name))
			throw new UsageError(paperSv.unknownColumn(file, index + 1, survey));
		if (columns.indexOf(name) < index) throw new UsageError(paperSv.sameColumn(file, index + 1));
	}
	const rows = records
		.map((cells, index) => ({ row: index + 2, cells }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return { columns, rows };
}

function textOf(file: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (cause) {
		throw new UsageError(paperSv.unreadable(file), { cause });
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UsageError(paperSv.notUtf8(file), { cause });
	}
}

function recordsOf(file: string, text: string): string[][] {
	// A header holds ids alone, none of which has a sign like these.
	const [header = ''] = text.split(/[\r\n]/, 1);
	const delimiter = [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
	try {
		return parse(text, { delimiter, relax_column_count: true });
	} catch (cause) {
		if (!(cause instanceof CsvError)) throw cause;
		const { lines } = cause as CsvError & { lines?: number };
		throw new UsageError(paperSv.brokenQuotes(file, lines ?? 1), { cause });
	}
}
