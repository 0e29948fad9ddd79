/** What is published of one survey, as far as it tells which districts are watched. */
export interface PublishedRound {
	survey: string;
	method: { closes: string };
	/** Ids of districts whose headline may be falling, of those that it shows a headline of. */
	watched: readonly string[];
	rows: readonly {
		area: string;
		question: string;
		option: string;
		share?: number | undefined;
		established?: string | undefined;
	}[];
}

export interface WatchedDistrict {
	district: string;
	/** The survey that showed it, and its headline question. */
	survey: string;
	question: string;
	/** Whether it is established that the figure has fallen. */
	hasFallen: boolean;
}

/**
 * Districts whose headline may be falling, by the last of a series of results that shows a headline
 * of the district. One that shows none is no reason to look away: a small district shows one only
 * every few years.
 */
export function watchedDistricts(rounds: readonly PublishedRound[]): WatchedDistrict[] {
	const closedAt = ({ method }: PublishedRound) => Date.parse(method.closes);
	const found = new Map<string, WatchedDistrict>();
	for (const { survey, watched, rows } of rounds.toSorted((a, b) => closedAt(a) - closedAt(b)))
		for (const { area, question, option, share, established } of rows) {
			if (option !== 'headline' || share === undefined) continue;
			if (watched.includes(area))
				found.set(area, {
					district: area,
					survey,
					question,
					hasFallen: established === 'decrease',
				});
			else found.delete(area);
		}
	return [...found.values()];
}
