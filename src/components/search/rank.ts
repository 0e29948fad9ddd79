/** A page that a search for one word found. */
export interface Hit {
	id: string;
	score: number;
}

/** Of what the best page has. Below, the word stands there by the way. */
const WORTH_SHOWING = 0.15;

/**
 * The pages that say most about most of what was asked for. `found` holds, for each term, the hits
 * of each of its words, weighed already: a page counts once for a term, by its best word.
 */
export function rank<Found extends Hit>(found: Found[][][]): { hit: Found; value: number }[] {
	const pages = new Map<string, { best: Found; score: number; terms: number }>();
	for (const hits of found)
		for (const hit of bestOfEach(hits.flat()).values()) {
			const { best = hit, score = 0, terms = 0 } = pages.get(hit.id) ?? {};
			pages.set(hit.id, {
				best: hit.score > best.score ? hit : best,
				score: score + hit.score,
				terms: terms + 1,
			});
		}
	const valued = [...pages.values()]
		.map(({ best, score, terms }) => ({ hit: best, value: (score * terms) / found.length }))
		.sort((a, b) => b.value - a.value);
	const least = (valued[0]?.value ?? 0) * WORTH_SHOWING;
	return valued.filter(({ value }) => value >= least);
}

function bestOfEach<Found extends Hit>(hits: Found[]): Map<string, Found> {
	const best = new Map<string, Found>();
	for (const hit of hits) if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
	return best;
}
