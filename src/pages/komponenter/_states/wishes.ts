import type { Wish } from '../../../queries/wishes.ts';
import { componentsMeasuresSv } from '../../../strings/components-measures-sv.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { ENTRIES, type MeasureEntry } from './measures.ts';
import { shown } from './rows.ts';

const { labels } = componentsResultsSv;

/** Made up: what most want, with and without measures, and what else they have noticed. */
export const WISHES: Wish<MeasureEntry>[] = [
	{
		label: labels.light,
		isMostWanted: true,
		wanted: shown([44, 39, 50]),
		noticed: shown([27, 22, 33]),
		measures: [ENTRIES.ongoing, ENTRIES.planned],
	},
	{
		label: labels.locks,
		isMostWanted: true,
		wanted: shown([31, 26, 37]),
		noticed: undefined,
		measures: [],
	},
	{
		label: componentsMeasuresSv.measure.walk,
		isMostWanted: false,
		wanted: undefined,
		noticed: shown([12, 8, 17]),
		measures: [ENTRIES.done],
	},
];
