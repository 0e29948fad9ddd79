import { AREA_DAY_EDITS } from './edits/area-days.ts';
import { DISTRICT_EDITS } from './edits/districts.ts';
import { FACT_EDITS } from './edits/facts.ts';
import { MEASURE_EDITS } from './edits/measures.ts';
import { TEXT_EDITS } from './edits/texts.ts';
import { testRightAfter } from './right-after.ts';

/** Ordinary changes, each of them right. */
const EDITS = {
	...MEASURE_EDITS,
	...AREA_DAY_EDITS,
	...DISTRICT_EDITS,
	...TEXT_EDITS,
	...FACT_EDITS,
};

/** All that `npm test` has of the content. As it is, `npm run test:content` judges it. */
testRightAfter({
	'all of these together': (folder) => {
		for (const edit of Object.values(EDITS)) edit(folder);
	},
});
