import { type Evidence, fittingUses, tellsWriter, tracesOf } from './evidence.ts';

const TIME = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}.*)?$/;

/** A text with a time was not written by a code that was used later. */
export const joinByTime = ({ nights }: Evidence): string[] =>
	nights.flatMap((night) =>
		tracesOf(night).flatMap((trace) => {
			const times = Object.entries(trace.row.columns).filter(([, value]) => TIME.test(value ?? ''));
			return times.flatMap(([column, value]) => {
				const time = new Date(value ?? '');
				const suspects = fittingUses(trace, night).filter(({ usedAt }) => usedAt <= time);
				return tellsWriter(suspects, trace, night)
					? [`${column} of ${trace.row.table} shows that a text is by one of ${suspects.length}`]
					: [];
			});
		}),
	);
