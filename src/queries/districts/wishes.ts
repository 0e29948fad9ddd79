import type { Result, ResultRow } from '../../schemas/result.ts';
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
	/** How many want it is not shown, while it is of others. */
	isHidden: boolean;
	noticed: ShownShare | undefined;
	measures: Entry[];
}

/**
 * What the tenants of a district want done first, most wanted first, with what is done about it;
 * then what is hidden, and the other kinds of measures that there are. Nothing where the survey did not ask.
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
	const rowsOf = (of: string) => {
		const own = rows.filter((row) => row.area === district && row.question === of);
		const years = shownFirst(own, year)?.years;
		return own.filter((row) => row.years === years);
	};
	const [wanted, noticed] = [rowsOf(WANTED), rowsOf(NOTICED)];
	const shown = (of: ResultRow[], option: string): ShownShare | undefined => {
		const row = of.find((row) => row.option === option);
		return row?.share === undefined
			? undefined
			: { share: row.share, years: yearsOf(row.years, series) };
	};
	const isAnyShown = wanted.some(({ share }) => share !== undefined);
	const wishes = question.options
		.filter(({ exclusive }) => !exclusive)
		.map(({ id, label }) => ({
			label: inLanguage(label, 'sv'),
			wanted: shown(wanted, id),
			isHidden: isAnyShown && wanted.some((row) => row.option === id && row.withheld),
			noticed: shown(noticed, id),
			measures: measures.filter(({ data }) => data.noticedAs === id),
		}))
		.sort((a, b) => (b.wanted?.share ?? -1) - (a.wanted?.share ?? -1));
	return wishes
		.map((wish, index) => ({
			...wish,
			isMostWanted: wish.wanted !== undefined && index < MOST_WANTED,
		}))
		.filter(
			({ isMostWanted, isHidden, measures: of }) => isMostWanted || isHidden || of.length > 0,
		);
}
