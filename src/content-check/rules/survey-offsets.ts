import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

const SWEDISH = 'Europe/Stockholm';
const DATES = ['opens', 'closes', 'paperCloses'] as const;
const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** Dates of surveys whose offset is not the one on the wall that day: an hour too early or late. */
export function wrongOffsets({ organisation, surveys }: Content): Finding[] {
	const zone = organisation[0]?.fields.timeZone ?? SWEDISH;
	return surveys.flatMap(({ file, fields }) =>
		DATES.flatMap((field): Finding[] => {
			const date = fields[field];
			if (date === undefined) return [];
			const offset = offsetAt(new Date(date), zone);
			if (date.endsWith(offset)) return [];
			const right = date.replace(OFFSET, offset);
			const message = `Den dagen är skillnaden mot världstid ${offset}. Skriv ${right} om klockslaget är rätt.`;
			return [{ file, field, message }];
		}),
	);
}

/** `+01:00` */
const offsetAt = (instant: Date, timeZone: string): string =>
	new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
		.format(instant)
		.replace(/^.*GMT/, '') || '+00:00';
