import { readFileSync } from 'node:fs';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import { UsageError } from '../../usage-error.ts';
import { checkDistrict } from '../survey-options.ts';

const HEADER = ['district', 'homes'];
/** That are made at once, in a district or in all: more is a mistake. */
export const MOST_CODES = 50_000;

/**
 * How many homes each district has, by a CSV file with the header `district,homes`. Semicolons and
 * tabs do as well, as a Swedish spreadsheet writes and copies them.
 */
export function readHomes(path: string): Map<string, number> {
	const homes = new Map<string, number>();
	const [header, ...rows] = linesOf(path).map((line) =>
		line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
	);
	if (header?.join() !== HEADER.join() || rows.length === 0)
		throw new UsageError(codesSv.homes.header(path));
	for (const [index, [district = '', count = '', ...more]] of rows.entries()) {
		const line = codesSv.homes.line(path, index + 2);
		if (/^(?:summa|totalt?|alla.*|)$/i.test(district))
			throw new UsageError(codesSv.homes.noDistrict(line));
		checkDistrict(district, line);
		if (/^\d{1,3}(?:\s\d{3})+$/.test(count))
			throw new UsageError(codesSv.homes.spaces(line, count.replace(/\s/g, '')));
		const isCount = /^\d+$/.test(count) && Number(count) >= 1 && Number(count) <= MOST_CODES;
		if (more.length > 0 || !isCount) throw new UsageError(codesSv.homes.row(line, MOST_CODES));
		if (homes.has(district)) throw new UsageError(codesSv.homes.twice(line, district));
		homes.set(district, Number(count));
	}
	const total = homes.values().reduce((sum, count) => sum + count, 0);
	if (total > MOST_CODES) throw new UsageError(codesSv.homes.tooMany(path, MOST_CODES));
	return homes;
}

function linesOf(path: string): string[] {
	try {
		return new TextDecoder('utf-8', { fatal: true })
			.decode(readFileSync(path))
			.trimEnd()
			.split(/\r?\n/);
	} catch (cause) {
		const { notUtf8, unreadable } = codesSv.homes;
		throw new UsageError((cause instanceof TypeError ? notUtf8 : unreadable)(path), { cause });
	}
}
