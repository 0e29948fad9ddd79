import type { BeforeAfter, Reading } from '../../../queries/before-after.ts';
import type { ResultRow } from '../../../schemas/result.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { MADE_UP } from './made-up.ts';
import { few, shown } from './rows.ts';

const { questions, labels } = componentsResultsSv;

const reading = (year: string, row: ResultRow): Reading => ({ year, survey: MADE_UP, row });
const before = reading('2024', shown([52, 47, 57]));
const after = (share: number) => reading('2025', shown([share, share - 5, share + 5]));

const YES = { question: 'stairwell', option: 'yes' };

const aFigure = (fields: Partial<BeforeAfter>): BeforeAfter => ({
	area: 'dalhem',
	question: questions.satisfied,
	label: labels.satisfied,
	before,
	after: after(53),
	established: 'none',
	...fields,
});

/** Made up: what there can be to say of a figure before a measure and after it. */
export const BEFORE_AFTER: Record<keyof typeof componentsResultsSv.beforeAfter, BeforeAfter[]> = {
	verdicts: [
		aFigure({ after: after(66), established: 'increase' }),
		aFigure({ area: 'narlunda', after: after(39), established: 'decrease' }),
		aFigure({ area: 'company' }),
		aFigure({ established: undefined }),
		aFigure({
			question: questions.stairwell,
			label: labels.yes,
			before: reading('2024', shown([52, 47, 57], YES)),
			after: reading('2025', shown([53, 48, 58], YES)),
			established: undefined,
		}),
	],
	notYet: [aFigure({ after: undefined })],
	noBefore: [
		aFigure({ before: undefined }),
		aFigure({ area: 'narlunda', after: reading('2025', few) }),
	],
};

export const NAMES_OF_AREAS = { dalhem: 'Dalhem', narlunda: 'Närlunda' };
