import { z } from 'zod';
import type { AreaDay } from './area-day.ts';

type Revised = Pick<AreaDay, 'start' | 'status' | 'revised'>;

const ADD = 'Lägg till en rad sist i revised (Ändringar), med dagens datum, vad som ändrades och';

export const inOrder = z.refine<Revised>(
	({ revised }) => revised.every(({ day }, index) => day >= (revised[index - 1]?.day ?? '')),
	{
		path: ['revised'],
		error: 'Ändringarna står inte i ordning. Skriv den äldsta först och den senaste sist.',
	},
);

/** A revision says what it led to, so that one that is left out or taken away shows. */
export const followsFromRevisions = z.superRefine<Revised>(
	({ start, status, revised }, context) => {
		const last = revised.findLast((revision) => revision.start !== undefined)?.start;
		const wrong = (message: string) => {
			context.addIssue({ code: 'custom', path: ['revised'], message });
		};
		if (last !== undefined && last !== start)
			wrong(
				`Dagen börjar ${start}, men den senaste flytten säger ${last}. Är dagen flyttad igen? ${ADD} start: ${start}.`,
			);
		// Without any line the check advises to write the first: the page says what it is all the same.
		if (
			revised.length > 0 &&
			!leadsTo(revised.findLast((revision) => revision.status !== undefined)?.status, status)
		)
			wrong(`Det står inte när det blev status: ${status}. ${ADD} status: ${status}.`);
	},
);

/** A day is planned until something else is said, and is held without a word. */
const leadsTo = (last: AreaDay['status'] = 'planned', status: AreaDay['status']) =>
	last === status || (last === 'planned' && status === 'held');
