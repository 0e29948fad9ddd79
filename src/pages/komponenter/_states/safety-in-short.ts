import type { HistoryPoint } from '../../../schemas/history.ts';
import type { componentsReaderSv } from '../../../strings/components-reader-sv.ts';
import { DATED } from './histories.ts';
import { SAFETY, type Safety } from './safety.ts';

type State = keyof typeof componentsReaderSv.safety;
type SafetyInShort = Omit<Safety, 'series'> & { latest: HistoryPoint | undefined };

const surveyed = ({ headline, company, isWatched }: Safety): SafetyInShort => ({
	headline,
	company,
	isWatched,
	latest: undefined,
});

/** Made up: the same figures as in Swedish, for those that other languages show. */
export const SAFETY_IN_SHORT: Record<State, SafetyInShort> = {
	rise: surveyed(SAFETY.rise),
	fall: surveyed(SAFETY.fall),
	untested: surveyed(SAFETY.untested),
	together: surveyed(SAFETY.together),
	fewAnswers: surveyed(SAFETY.fewAnswers),
	reported: { ...surveyed(SAFETY.none), latest: DATED.points.at(-1) },
	none: surveyed(SAFETY.none),
};
