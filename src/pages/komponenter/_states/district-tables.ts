import type { DistrictLine, DistrictTable } from '../../../queries/district-table.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { resultsSv } from '../../../strings/results-sv.ts';
import { cellsOf, GROUPS, MERGED } from './cells.ts';
import { MADE_UP } from './made-up.ts';
import { few, fewAnswers, shown } from './rows.ts';

const company = shown([58, 56, 60], { area: 'company', answered: 1080 });

const line = (
	name: string,
	cells: DistrictLine['cells'],
	others: Partial<DistrictLine> = {},
): DistrictLine => ({ id: MADE_UP, name, cells, position: 'unsure', ...others });

/** Made up: districts in every state that their figures can be in. */
export const BY_GROUP: DistrictTable = {
	columns: GROUPS,
	company,
	districts: [
		line('Dalhem', cellsOf(shown([71, 66, 76]), shown([15, 11, 20]), shown([14, 10, 19])), {
			position: 'higher',
		}),
		line('Domsten', cellsOf(fewAnswers, fewAnswers, fewAnswers)),
		line('Drottninghög', cellsOf(shown([49, 43, 55]), shown([21, 16, 27]), shown([30, 25, 36])), {
			position: 'lower',
		}),
		line('Husensjö', cellsOf(few, few, few)),
		line('Närlunda', MERGED),
		line('Råå', cellsOf(shown([72, 54, 85]), few, few), { together: ['2024', '2025'] }),
	],
};

const firstColumn = (
	{ columns, districts, ...table }: DistrictTable,
	label = columns[0] ?? '',
) => ({
	...table,
	columns: [label],
	districts: districts.map((district) => ({ ...district, cells: district.cells.slice(0, 1) })),
});

/** The main question, which has one column. */
export const HEADLINES_BY_DISTRICT = firstColumn(BY_GROUP, resultsSv.satisfied);
/** One choice of those where several may be made. */
export const BY_CHOICE = firstColumn(BY_GROUP, componentsResultsSv.labels.light);
/** Those without an opinion: few, so that most districts do not show them. */
export const WITHOUT_OPINION: DistrictTable = {
	columns: [componentsResultsSv.labels.dontKnow],
	company: shown([4, 3, 5], { area: 'company', answered: 1125 }),
	districts: [
		line('Dalhem', cellsOf(shown([5, 3, 9]))),
		line('Drottninghög', cellsOf(few)),
		line('Närlunda', cellsOf(few)),
	],
};
/** Nobody is told apart. */
export const ALL_ALIKE = {
	...BY_GROUP,
	districts: BY_GROUP.districts.map((district) => ({ ...district, position: 'unsure' as const })),
};
