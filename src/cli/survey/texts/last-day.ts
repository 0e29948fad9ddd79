import type { Store } from '../../../database/store.ts';
import { dayOf, formatDay } from '../../../lib/dates.ts';
import { daySchema } from '../../../schemas/date.ts';
import { textsSv } from '../../../strings/sv/commands/texts.ts';
import { UsageError } from '../../usage-error.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Time to read a few hundred texts and to write themes of them. */
const USUAL_DAYS = 60;
const MOST_DAYS = 365;

/**
 * The last day of a file of texts: the one that is asked for, or two months from today.
 * @throws {UsageError} where it is no day, has been or is more than a year away
 */
export function lastDay(asked: string | undefined, now: Date): string {
	const day = (after: number) => dayOf(new Date(now.getTime() + after * DAY_MS));
	const chosen = asked ?? day(USUAL_DAYS);
	const isDay = daySchema.safeParse(chosen).success;
	if (!isDay || chosen < day(0) || chosen > day(MOST_DAYS))
		throw new UsageError(textsSv.wrongDay(day(0), day(MOST_DAYS)));
	return chosen;
}

/** What to say of a file of texts that nobody has said is destroyed; `undefined` where there is none. */
export async function askForDestruction(
	store: Pick<Store, 'textsUntil' | 'calendar'>,
	survey: string,
): Promise<string | undefined> {
	const day = await store.textsUntil(survey);
	if (day === undefined) return undefined;
	const { now } = await store.calendar(survey);
	const say = day < dayOf(now) ? textsSv.late : textsSv.ask;
	return say(survey, formatDay(day));
}
