import type { Comparison } from '../../../strings/comparison.ts';
import type { Position } from '../../../queries/position.ts';
import type { Headline } from '../../../queries/result-joins.ts';
import type { HistorySeries } from '../../../schemas/history.ts';
import type { ResultRow } from '../../../schemas/result.ts';
import type { componentsSafetySv } from '../../../strings/components-safety-sv.ts';
import { DATED, UNDATED } from './histories.ts';
import { MADE_UP } from './made-up.ts';
import { few, fewAnswers, shown } from './rows.ts';

export interface Safety {
	series: HistorySeries | undefined;
	headline: Headline | undefined;
	company: { share: number; position: Position } | undefined;
	isWatched: boolean;
}

export const aHeadline = (row: ResultRow, comparison?: Comparison): Headline => ({
	row,
	years: ['2025'],
	fewestAnswers: 20,
	example: true,
	survey: MADE_UP,
	...(comparison && { comparison }),
});

export const changedFrom = (
	before: number,
	established: 'increase' | 'decrease' | 'none',
): Comparison => ({ kind: 'compared', before, since: ['2024'], established });

const untestedFrom = (before: number): Comparison => ({
	kind: 'compared',
	before,
	since: ['2023'],
	established: 'untested',
});

const aFigure = (headline: Headline | undefined, others: Partial<Safety> = {}): Safety => ({
	series: undefined,
	headline,
	company: headline?.row.share === undefined ? undefined : { share: 58, position: 'unsure' },
	isWatched: false,
	...others,
});

const together = {
	...aHeadline(shown([72, 54, 85], { years: '2024+2025', answered: 25 }), { kind: 'first' }),
	years: ['2024', '2025'],
};
const lower = { company: { share: 58, position: 'lower' }, isWatched: true } as const;
const higher = { company: { share: 58, position: 'higher' } } as const;

/** Made up: a district's safety in each state. */
export const SAFETY: Record<keyof typeof componentsSafetySv.safety, Safety> = {
	rise: aFigure(aHeadline(shown([60, 55, 65]), changedFrom(48, 'increase'))),
	fall: aFigure(aHeadline(shown([49, 43, 55]), changedFrom(63, 'decrease')), lower),
	noChange: aFigure(aHeadline(shown([71, 66, 76]), changedFrom(69, 'none')), higher),
	watched: aFigure(aHeadline(shown([54, 49, 59]), changedFrom(60, 'none')), { isWatched: true }),
	untested: aFigure(aHeadline(shown([57, 52, 62]), untestedFrom(55))),
	first: aFigure(aHeadline(shown([61, 50, 71], { answered: 70 }), { kind: 'first' })),
	reworded: aFigure(aHeadline(shown([60, 55, 65]), { kind: 'reworded', last: '2024' })),
	notShown: aFigure(
		aHeadline(shown([64, 50, 76], { answered: 45 }), { kind: 'not-shown', last: '2024' }),
	),
	together: aFigure(together),
	everyone: aFigure(
		aHeadline(shown([65, 65, 65], { answered: 40 }), changedFrom(60, 'none')),
		higher,
	),
	fewAnswers: aFigure(aHeadline(fewAnswers)),
	few: aFigure(aHeadline(few)),
	reported: aFigure(undefined, { series: DATED }),
	undated: aFigure(undefined, { series: UNDATED }),
	none: aFigure(undefined),
};
