import type { Measure } from '../../schemas/measure.ts';

/** What a district may have of its own. */
interface Own {
	/** Whether there is a survey's figure of it, also a withheld one, or an older one. */
	isMeasured: boolean;
	/** Those of the district, and those of all. */
	measures: { data: Measure }[];
	/** To come and past. */
	areaDays: unknown[];
}

/** Whether a district has nothing of its own: its page is short, and shows no house. */
export const isBareDistrict = ({ isMeasured, measures, areaDays }: Own): boolean =>
	!isMeasured && areaDays.length === 0 && measures.every(({ data }) => data.districts === 'all');
