import { stringify } from 'csv-stringify/sync';
import type { OpenRow } from '../../../schemas/open-row.ts';
import { COLUMNS } from './open-rows.ts';

/** How the table is written, as a reader has to know: https://specs.frictionlessdata.io/csv-dialect/ */
export const DIALECT = {
	delimiter: ',',
	lineTerminator: '\n',
	quoteChar: '"',
	doubleQuote: true,
	header: true,
};

export const toCsv = (rows: OpenRow[]): string =>
	stringify(rows, {
		columns: [...COLUMNS],
		header: DIALECT.header,
		delimiter: DIALECT.delimiter,
		record_delimiter: DIALECT.lineTerminator,
		quote: DIALECT.quoteChar,
	});
