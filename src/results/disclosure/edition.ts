import type { Figure } from './figure.ts';
import type { PublicRow } from './public-row.ts';

/** What an earlier edition of the same survey's results shows, or not, of each question and area. */
export interface Edition {
	/** Ids of what is shown: options, `group:` …, `headline`. */
	shown: (question: string, area: string) => ReadonlySet<string>;
	/** Areas with too few answers to the question. */
	fewAnswers: (question: string) => ReadonlySet<string>;
	/** Questions that would give something away beside it. */
	withheld: ReadonlySet<string>;
	/** Whether it says how many answer sheets there are. */
	hasBallots: boolean;
}

/** By the rows that were published of it. */
export function editionFrom(rows: PublicRow[], survey: string, hasBallots: boolean): Edition {
	const of = (question: string) =>
		rows.filter((row) => row.question === question && row.years === survey);
	return {
		shown: (question, area) =>
			new Set(
				of(question).flatMap((row) =>
					row.area === area && row.share !== undefined ? [row.option] : [],
				),
			),
		fewAnswers: (question) =>
			new Set(of(question).flatMap((row) => (row.withheld === 'few-answers' ? [row.area] : []))),
		withheld: new Set(),
		hasBallots,
	};
}

/**
 * Whether a correction may stand beside the edition before it. Who has both takes the one from
 * the other, so the districts must show and withhold the very same figures in both; else the
 * question is withheld, and the edition before is all that anybody has.
 */
export function isLikeBefore(
	question: string,
	areas: ReadonlyMap<string, Figure[]>,
	edition: Edition,
): boolean {
	const few = [...areas].filter(([, figures]) => figures.some(isFewAnswers)).map(([id]) => id);
	return (
		!edition.withheld.has(question) &&
		isEqual(new Set(few), edition.fewAnswers(question)) &&
		[...areas].every(([area, figures]) => isEqual(shownIn(figures), edition.shown(question, area)))
	);
}

const shownIn = (figures: Figure[]): Set<string> =>
	new Set(figures.flatMap((figure) => ('shown' in figure ? [figure.option] : [])));

const isFewAnswers = (figure: Figure): boolean =>
	'withheld' in figure && figure.withheld === 'few-answers';

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	a.size === b.size && [...a].every((id) => b.has(id));
