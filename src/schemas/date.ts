import { z } from 'zod';

/**
 * Astro's YAML reader turns an unquoted `2026-06-01` into a Date at midnight UTC, the other
 * readers leave it as text. Both become text here, so that a day never shifts with a time zone.
 */
const dayAsText = (value: unknown) =>
	value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.preprocess(
	dayAsText,
	z.iso.date({ error: 'Skriv datumet som år-månad-dag, till exempel 2026-06-01.' }),
);

/** Local time in Europe/Stockholm without seconds, `YYYY-MM-DDTHH:mm`. */
export const localTimeSchema = z.iso.datetime({
	local: true,
	precision: -1,
	error: 'Skriv dag och klockslag som 2026-06-01T14:00 (svensk tid).',
});
