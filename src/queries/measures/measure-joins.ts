import type { Measure, MeasureGroup, MeasureStatus } from '../../schemas/measure.ts';

const STATUS_ORDER: Record<MeasureStatus, number> = { ongoing: 0, planned: 1, done: 2 };
const collator = new Intl.Collator('sv');

export const compareMeasures = (a: Measure, b: Measure): number =>
	STATUS_ORDER[a.status] - STATUS_ORDER[b.status] || collator.compare(a.title, b.title);

interface MeasureLike {
	data: Measure;
}

/** Each of `groups` with its measures, also a group that has none. */
export const measuresByGroup = <Entry extends MeasureLike>(
	measures: Entry[],
	groups: readonly MeasureGroup[],
): { group: MeasureGroup; measures: Entry[] }[] =>
	groups.map((group) => ({
		group,
		measures: measures.filter(({ data }) => data.group === group),
	}));

/**
 * What a tenant there asks for first: what is made there before what is made everywhere, and of each
 * what began last.
 */
const compareInDistrict = (a: Measure, b: Measure): number =>
	STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
	Number(a.districts === 'all') - Number(b.districts === 'all') ||
	(a.status === 'planned' ? 0 : (b.start ?? '').localeCompare(a.start ?? ''));

/** The measures of a district: those made there, and those made everywhere. */
export const measuresOfDistrict = <Entry extends MeasureLike>(
	measures: Entry[],
	district: string,
): Entry[] =>
	measures
		.filter(({ data }) => data.districts === 'all' || data.districts.includes(district))
		.sort((a, b) => compareInDistrict(a.data, b.data));

/** The districts that have measures of their own, and how many. */
export const measuresInDistricts = <District extends DistrictLike>(
	measures: MeasureLike[],
	districts: District[],
): { district: District; count: number }[] =>
	districts
		.map((district) => ({
			district,
			count: measures.filter(
				({ data }) => data.districts !== 'all' && data.districts.includes(district.id),
			).length,
		}))
		.filter(({ count }) => count > 0);

interface DistrictLike {
	id: string;
}

/** The districts of a measure in the order of `districts`, or `all`. */
export const districtsOfMeasure = <Entry extends DistrictLike>(
	measure: Measure,
	districts: Entry[],
): Entry[] | 'all' => {
	const ids = measure.districts;
	return ids === 'all' ? 'all' : districts.filter(({ id }) => ids.includes(id));
};
