import { AREA_DAY_EDITS } from './edits/area-days.ts';
import { DISTRICT_EDITS } from './edits/districts.ts';
import type { Edits } from './edits/edit.ts';
import { FACT_EDITS } from './edits/facts.ts';
import { MEASURE_EDITS } from './edits/measures.ts';
import { TEXT_EDITS } from './edits/texts.ts';

/** Ordinary changes, each of them right. */
export const EDITS: Edits = {
	...MEASURE_EDITS,
	...AREA_DAY_EDITS,
	...DISTRICT_EDITS,
	...TEXT_EDITS,
	...FACT_EDITS,
};
