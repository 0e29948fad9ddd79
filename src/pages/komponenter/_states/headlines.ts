import type { Headline } from '../../../queries/results/result-joins.ts';

type State = 'company' | 'district' | 'together' | 'fewAnswers' | 'few' | 'none';

const row = {
	years: 'exempel',
	area: 'dalhem',
	question: 'satisfied',
	option: 'headline',
	base: 'opinion',
} as const;
const year = { years: ['2024'], fewestAnswers: 20, example: true, survey: 'exempel' };

/** Made up: each state that a figure can be in. */
export const HEADLINES: Record<State, Headline | undefined> = {
	company: { ...year, row: { ...row, answered: 1055, share: 64, low: 62, high: 66 } },
	district: { ...year, row: { ...row, answered: 215, share: 60, low: 55, high: 65 } },
	together: {
		...year,
		years: ['2023', '2024'],
		row: { ...row, answered: 25, share: 72, low: 54, high: 85 },
	},
	fewAnswers: { ...year, row: { ...row, withheld: 'few-answers' } },
	few: { ...year, row: { ...row, withheld: 'few' } },
	none: undefined,
};
