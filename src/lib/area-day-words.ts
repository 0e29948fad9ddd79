import type { Language } from '../survey/rules/languages.ts';
import { formatClock, formatWeekday, isSameDay } from './dates.ts';

/** How a day is said, and several. */
export interface TimeWords {
	when: (day: string, from: string, to: string) => string;
	acrossDays: (day: string, from: string, lastDay: string, to: string) => string;
}

/** `lördag 12 december 2026 klockan 13–16.30` */
export function timeInWords(
	{ start, end }: { start: string; end: string },
	words: TimeWords,
	language: Language = 'sv',
): string {
	const day = (localTime: string) => formatWeekday(localTime, language);
	const clock = (localTime: string) => formatClock(localTime, language);
	return isSameDay(start, end)
		? words.when(day(start), clock(start), clock(end))
		: words.acrossDays(day(start), clock(start), day(end), clock(end));
}

/** Every second part is no two lines: `5 december`, `klockan 13–16`. A year goes with its day. */
export const unbrokenParts = (time: string): string[] =>
	time.split(/(klockan \S+|(?<!\S)\d\d? \p{L}+|\S+–\S+)/u);

interface Located {
	place: string;
	street?: string | undefined;
}

/** `Gården vid lekplatsen, Lövgången 3, Lindgläntan`: a place means little without its district. */
export const placeInWords = ({ place, street }: Located, district: string): string =>
	[place, street, district].filter((part) => part !== undefined).join(', ');
