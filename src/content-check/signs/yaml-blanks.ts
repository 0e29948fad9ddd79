import { placeOf } from '../body/place-in-text.ts';
import type { Finding } from '../finding.ts';
import { shownSigns } from './unseen.ts';

const ODD = '(?!\\uFEFF)[\\p{Cf}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
/** Where a line begins, after a dash or a field's name, before its colon. */
const PLACES = new RegExp(
	`^(?<indent>[ \\t]*${ODD}[\\p{Zs}\\p{Cf}]*)|^(?<dash>[ ]*-${ODD}[\\p{Zs}\\p{Cf}]*)|^(?<name>[ ]*(?:- )*[\\w-]+${ODD}*:(?:${ODD}[\\p{Zs}\\p{Cf}]*|(?=$))|[ ]*(?:- )*[\\w-]+${ODD}+:)`,
	'gmu',
);

/** Fields with the blanks that YAML knows, and what was wrong with them. */
export function withPlainBlanks(
	yaml: string,
	file: string,
	start: number,
	text: string,
): { yaml: string; findings: Finding[] } {
	const findings: Finding[] = [];
	const plain = yaml.replaceAll(PLACES, (found: string, ...rest: unknown[]) => {
		const mended = found.replaceAll(/\p{Zs}/gu, ' ').replaceAll(/\p{Cf}/gu, '');
		if (mended === found) return found;
		const index = rest.find((part) => typeof part === 'number') ?? 0;
		const line = /^.*/.exec(yaml.slice(index))?.[0] ?? '';
		const odd = shownSigns(line).slice(0, 80);
		findings.push({
			file,
			field: 'hela filen',
			message: `Här står ett tecken som inte syns, där det ska stå ett vanligt mellanslag: ${odd}. Radera det och skriv mellanslag.`,
			at: placeOf(text, start + index + found.search(/[\p{Cf}]|(?! )\p{Zs}/u)),
		});
		return mended;
	});
	return { yaml: plain, findings };
}
