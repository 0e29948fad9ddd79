const MONTHS = [
	...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
	...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];
/** From Sunday on, as they are numbered. */
const WEEKDAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const DAY = new RegExp(
	`(?:(?<!\\p{L})(?<weekday>${WEEKDAYS.join('|')})(?:en)?,?\\s+(?:den\\s+)?)?(?<!\\p{N})(?<day>\\d{1,2})\\s+(?<month>${MONTHS.join('|')})(?!\\p{L})(?:\\s+(?<year>\\d{4})(?!\\p{N}))?`,
	'giu',
);
/** A year with a 29 February, for days that do not say theirs. */
const ANY_YEAR = 2028;

/**
 * Days that there are not, and days of the week that they are not. A day without its year is taken
 * to be `known` (2026-09-12) where it is of the same month.
 */
export function wrongDay(text: string, known = ''): string | undefined {
	for (const { 0: written, groups = {} } of text.matchAll(DAY)) {
		const { weekday, day, month = '', year } = groups;
		const of = MONTHS.indexOf(month.toLowerCase());
		const isKnown =
			Number(known.slice(5, 7)) === of + 1 && Number(known.slice(8, 10)) === Number(day);
		const isSure = year !== undefined || isKnown;
		const meant = new Date(
			Date.UTC(Number(year ?? (isKnown ? known.slice(0, 4) : ANY_YEAR)), of, Number(day)),
		);
		if (meant.getUTCMonth() !== of) return `Dagen ${written} finns inte. Se efter i almanackan.`;
		const right = WEEKDAYS[meant.getUTCDay()];
		if (isSure && weekday !== undefined && weekday.toLowerCase() !== right)
			return `${written} är en ${right ?? ''}. Rätta dagen eller datumet.`;
	}
	return undefined;
}
