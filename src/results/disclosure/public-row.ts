import type { PlacedFigure } from './placed-figures.ts';
import { type Rounded, rounded } from './row.ts';
import type { Reason } from './figure.ts';

type PartOf<Whole> = { [Key in keyof Whole]?: Whole[Key] | undefined };

/** One line of the open data, before it says anything of a change. */
export interface PublicRow extends PartOf<Rounded> {
	/** Surveys' ids, joined by a plus. */
	years: string;
	area: string;
	question: string;
	option: string;
	base: 'opinion' | 'answered';
	withheld?: Reason | undefined;
}

export function publicRow({ years, area, figure }: PlacedFigure): PublicRow {
	const { question, option, base } = figure;
	const subject = { years: years.join('+'), area, question, option, base };
	if ('withheld' in figure) return { ...subject, withheld: figure.withheld };
	return { ...subject, ...rounded(figure.shown) };
}
