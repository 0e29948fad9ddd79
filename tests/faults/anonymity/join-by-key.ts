import type { Row } from './dump.ts';
import { type Evidence, type Night, outsideCodes } from './evidence.ts';

/** What stands for a code in another table, and values that pair one code with one other row. */
export const joinByKey = ({ nights }: Evidence): string[] =>
	nights.flatMap((night) => [...keysElsewhere(night), ...pairs(night)]);

function keysElsewhere(night: Night): string[] {
	const keys = night.used.flatMap(({ code, hash, submission, receipt }) => [
		code,
		submission,
		hash.replace('\\x', ''),
		receipt.replace('\\x', ''),
	]);
	return outsideCodes(night).flatMap(({ table, columns }) => {
		const values = Object.values(columns).join(' ');
		const found = keys.filter((key) => values.includes(key));
		return found.map((key) => `${table} holds ${key}, which stands for a code`);
	});
}

function pairs(night: Night): string[] {
	const ofCodes = valuesOfOneRow(night.rows.filter(({ table }) => table === 'codes'));
	const ofOthers = valuesOfOneRow(outsideCodes(night));
	return [...ofCodes].flatMap(([value]) => {
		const other = ofOthers.get(value);
		return other ? [`one code and one row of ${other.table} have ${value}`] : [];
	});
}

function valuesOfOneRow(rows: Row[]): Map<string, Row> {
	const holders = new Map<string, Row[]>();
	for (const row of rows)
		for (const value of new Set(Object.values(row.columns)))
			if (value !== null) holders.set(value, [...(holders.get(value) ?? []), row]);
	const sole = new Map<string, Row>();
	for (const [value, [row, another]] of holders)
		if (row !== undefined && another === undefined) sole.set(value, row);
	return sole;
}
