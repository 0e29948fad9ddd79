import { z } from 'zod';
import { dayMeant, localTimeMeant } from './day-meant.ts';

const isDay = (day: string) => z.iso.date().safeParse(day).success;
const isLocalTime = (time: string) =>
	z.iso.datetime({ local: true, precision: -1 }).safeParse(time).success;

/** Says which day was meant, where the parts are those of a day in another order. */
function dayMistake(input: unknown): string {
	const meant = dayMeant(input);
	if (meant === undefined) return 'Skriv datumet som år-månad-dag, till exempel 2026-06-01.';
	if (!isDay(meant)) return `Dagen ${meant} finns inte. Se efter i almanackan.`;
	return `Skriv datumet som år-månad-dag. Menade du ${meant}?${inWorldTime(input)}`;
}

function localTimeMistake(input: unknown): string {
	const meant = localTimeMeant(input);
	if (meant === undefined) return 'Skriv dag och klockslag som 2026-06-01T14:00 (svensk tid).';
	if (!isLocalTime(meant))
		return `${meant} finns inte. Se efter dagen i almanackan och klockslaget.`;
	return `Skriv dag och klockslag som 2026-06-01T14:00 (svensk tid). Menade du ${meant}?${inWorldTime(input)}`;
}

/** A program wrote it so: the hour, and near midnight the day, is another one here. */
const inWorldTime = (input: unknown) =>
	String(input).endsWith('Z')
		? ' Z sist betyder världstid: se efter vad klockan är då här, en eller två timmar mer.'
		: '';

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({ abort: true, error: ({ input }) => dayMistake(input) });

/** Local time of the site without seconds, `YYYY-MM-DDTHH:mm`. */
export const localTimeSchema = z.iso
	.datetime({
		local: true,
		precision: -1,
		abort: true,
		error: ({ input }) => localTimeMistake(input),
	})
	// A time of the world, which zod takes for a local one, too.
	.refine((time) => !time.endsWith('Z'), {
		abort: true,
		error: ({ input }) => localTimeMistake(input),
	})
	.meta({ isLocalTime: true });
