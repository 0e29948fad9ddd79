/** What is published of one survey, as far as it tells which districts are watched. */
export interface PublishedRound {
	survey: string;
	method: { closes: string };
	/** Ids of districts whose headline may be falling. */
	watched: readonly string[];
	rows: readonly { question: string; option: string }[];
}

export interface WatchedDistrict {
	district: string;
	/** The survey that showed it, and its headline question. */
	survey: string;
	question: string;
}

/** Districts whose headline may be falling, by the newest of a series of results. */
export function watchedDistricts(rounds: readonly PublishedRound[]): WatchedDistrict[] {
	const closedAt = ({ method }: PublishedRound) => Date.parse(method.closes);
	const newest = rounds.toSorted((a, b) => closedAt(a) - closedAt(b)).at(-1);
	const question = newest?.rows.find(({ option }) => option === 'headline')?.question;
	if (newest === undefined || question === undefined) return [];
	const { survey, watched } = newest;
	return watched.map((district) => ({ district, survey, question }));
}
