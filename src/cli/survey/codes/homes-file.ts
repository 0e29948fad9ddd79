import { readFileSync } from 'node:fs';
import { UsageError } from '../../usage-error.ts';
import { checkDistrict } from '../survey-options.ts';

const HEADER = ['district', 'homes'];

/**
 * How many homes each district has, by a CSV file with the header `district,homes`. Semicolons do as
 * well, as a Swedish spreadsheet writes them.
 * @param most That a district may have
 */
export function readHomes(path: string, most: number): Map<string, number> {
	const homes = new Map<string, number>();
	const [header, ...rows] = linesOf(path).map((line) =>
		line.split(/[,;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
	);
	if (header?.join() !== HEADER.join() || rows.length === 0)
		throw new UsageError(`${path} must begin with "district,homes", and name a district a line.`);
	for (const [index, [district = '', count = '', ...more]] of rows.entries()) {
		const line = `${path}, line ${String(index + 2)}`;
		if (more.length > 0 || !/^\d+$/.test(count) || Number(count) < 1 || Number(count) > most)
			throw new UsageError(`${line}: a district and its homes, from 1 to ${String(most)}.`);
		checkDistrict(district);
		if (homes.has(district)) throw new UsageError(`${line}: ${district} stands there before.`);
		homes.set(district, Number(count));
	}
	return homes;
}

function linesOf(path: string): string[] {
	try {
		return readFileSync(path, 'utf8')
			.replace(/^\uFEFF/, '')
			.trimEnd()
			.split(/\r?\n/);
	} catch (cause) {
		throw new UsageError(`${path} cannot be read.`, { cause });
	}
}
