import { z } from 'zod';

/** Says which day was meant, where the parts are those of a day in another order. */
function dayMistake(input: unknown): string {
	const written = typeof input === 'string' ? input.trim() : '';
	const [, day = '', month = '', year = ''] =
		/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
	const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (z.iso.date().safeParse(meant).success)
		return `Skriv datumet som år-månad-dag. Menade du ${meant}?`;
	return /^\d{4}-\d{2}-\d{2}$/.test(written)
		? `Dagen ${written} finns inte. Se efter i almanackan.`
		: 'Skriv datumet som år-månad-dag, till exempel 2026-06-01.';
}

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({ error: ({ input }) => dayMistake(input) });

/** Local time of the site without seconds, `YYYY-MM-DDTHH:mm`. */
export const localTimeSchema = z.iso
	.datetime({
		local: true,
		precision: -1,
		error: ({ input }) =>
			typeof input === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(input)
				? `${input} finns inte. Se efter dagen i almanackan och klockslaget.`
				: 'Skriv dag och klockslag som 2026-06-01T14:00 (svensk tid).',
	})
	.meta({ isLocalTime: true });
