import { formatWeekday } from '../../lib/dates.ts';
import type { Content } from '../content.ts';
import { advice, type Finding } from '../finding.ts';

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

/** From here on whoever still sends is within the hour of grace until midnight. */
const AT_MIDNIGHT = /T(?:23|00:00)/;

/** Letters and pages say the last day alone: it is to be whole. */
export const halfLastDays = ({ surveys }: Content, today: string): Finding[] =>
	surveys.flatMap(({ file, fields: { closes } }) => {
		if (closes === undefined || closes < today || AT_MIDNIGHT.test(closes)) return [];
		const lastDay = formatWeekday(closes.slice(0, 10));
		return [
			advice(
				file,
				'closes',
				`Brevet och sidorna säger bara dagen, ”svara senast ${lastDay}”. Den som svarar på kvällen möter en stängd enkät. Stäng vid midnatt i stället: klockan 00:00 dagen efter.`,
			),
		];
	});
