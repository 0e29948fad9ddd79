const MONTHS = [
	...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
	...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];
const MONTH = `(?<name>${MONTHS.map((name) => `${name.slice(0, 3)}[a-z]*`).join('|')})\\.?`;

/** A day as people write it: `5/12-26`, `5.12.2026`, `2026-1-5`, `20261205`, `5 december 2026`. */
const WAYS = [
	/^(?<year>\d{4})[-./ ](?<month>\d{1,2})[-./ ](?<day>\d{1,2})$/,
	/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
	// From these digits on a year stands first, as in `26-12-05`; from others a day, as in `05-12-26`.
	/^(?<year>2\d)(?<dash>-?)(?<month>\d{2})\k<dash>(?<day>\d{2})$/,
	/^(?<day>\d{1,2})[-./ ](?<month>\d{1,2})[-./ ](?<year>\d{4}|\d{2})$/,
	new RegExp(`^(?:\\p{L}+ )?(?:den )?(?<day>\\d{1,2})\\.? ${MONTH} (?<year>\\d{4})$`, 'iu'),
];
const CLOCK =
	/[Tt ,]*(?:kl\.?|klockan)? ?(?<hour>\d{1,2})(?:[.:]?(?<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** With the blanks and dashes of a keyboard: Word puts others in their place. */
const asTyped = (input: unknown) =>
	(typeof input === 'string' || typeof input === 'number' ? String(input) : '')
		.replaceAll(/\p{Z}+/gu, ' ')
		.replaceAll(/\p{Cf}/gu, '')
		.replaceAll(/ ?[\p{Pd}\u2212] ?/gu, '-')
		.trim()
		.replace(/[.,]$/, '');

/** The day that was meant, `YYYY-MM-DD`, whether there is such a day or not. */
export function dayMeant(input: unknown): string | undefined {
	const written = asTyped(input);
	return dayIn(written) ?? dayIn(written.replace(CLOCK, ''));
}

function dayIn(written: string): string | undefined {
	for (const way of WAYS) {
		const { year, month, day = '', name } = way.exec(written)?.groups ?? {};
		if (year === undefined) continue;
		const number =
			month ??
			String(MONTHS.findIndex((of) => of.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1);
		return `${year.length === 2 ? `20${year}` : year}-${padded(number)}-${padded(day)}`;
	}
	return undefined;
}

/** The same with its hour, `YYYY-MM-DDTHH:mm`. */
export function localTimeMeant(input: unknown): string | undefined {
	const written = asTyped(input);
	const { hour, minute = '00' } = CLOCK.exec(written)?.groups ?? {};
	const day = dayIn(written.replace(CLOCK, ''));
	return day === undefined || hour === undefined ? undefined : `${day}T${padded(hour)}:${minute}`;
}

const padded = (number: string) => number.padStart(2, '0');
