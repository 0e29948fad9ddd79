import type { Result } from '../../schemas/result.ts';
import { inLanguage, questionsOf } from '../../survey/rules/localize.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { shownFirst } from '../results/result-joins.ts';
import { yearsOf } from '../results/result-series.ts';

/** The question on what should be done first, and the one on what tenants have noticed. */
const WANTED = 'first';
const NOTICED = 'noticed';
/** So many of the answers that most have given. */
const MOST_WANTED = 3;

interface MeasureLike {
	data: { noticedAs?: string | undefined };
}

/** So many of 100, in the surveys of these years. */
interface ShownShare {
	share: number;
	years: string[];
}

/** A kind of measure: who wants it, who has noticed it, and what is done of it. */
export interface Wish<Entry> {
	label: string;
	/** One of the few that most of them want done first. */
	isMostWanted: boolean;
	wanted: ShownShare | undefined;
	noticed: ShownShare | undefined;
	measures: Entry[];
}

/**
 * What the tenants of a district want done first, most wanted first, with what is done about it;
 * then the other kinds of measures that there are. Nothing where the survey did not ask.
 */
export function wishesOf<Entry extends MeasureLike>(
	survey: Questionnaire,
	{ rows, survey: year }: Result,
	district: string,
	measures: Entry[],
	series: Result[],
): Wish<Entry>[] {
	const question = questionsOf(survey).find(({ id }) => id === WANTED);
	if (question?.type !== 'multiple') return [];
	const shown = (of: string, option: string): ShownShare | undefined => {
		const own = rows.filter((row) => row.area === district && row.question === of);
		const years = shownFirst(own, year)?.years;
		const row = own.find((row) => row.years === years && row.option === option);
		return row?.share === undefined
			? undefined
			: { share: row.share, years: yearsOf(row.years, series) };
	};
	const wishes = question.options
		.filter(({ exclusive }) => !exclusive)
		.map(({ id, label }) => ({
			label: inLanguage(label, 'sv'),
			wanted: shown(WANTED, id),
			noticed: shown(NOTICED, id),
			measures: measures.filter(({ data }) => data.noticedAs === id),
		}))
		.sort((a, b) => (b.wanted?.share ?? -1) - (a.wanted?.share ?? -1));
	return wishes
		.map((wish, index) => ({
			...wish,
			isMostWanted: wish.wanted !== undefined && index < MOST_WANTED,
		}))
		.filter(({ isMostWanted, measures: of }) => isMostWanted || of.length > 0);
}
