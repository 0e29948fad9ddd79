import { testSize } from '../test-size.ts';
import { AREA_DAY_EDITS } from './edits/area-days.ts';
import { DISTRICT_EDITS } from './edits/districts.ts';
import { FACT_EDITS } from './edits/facts.ts';
import { MEASURE_EDITS } from './edits/measures.ts';
import { STATES } from './edits/states.ts';
import { TEXT_EDITS } from './edits/texts.ts';
import type { Edit } from './edits/edit.ts';
import { errorsOf } from './judge.ts';
import { testRightAfter } from './right-after.ts';

/** Ordinary changes, each of them right. */
const EDITS = {
	...MEASURE_EDITS,
	...AREA_DAY_EDITS,
	...DISTRICT_EDITS,
	...TEXT_EDITS,
	...FACT_EDITS,
};
const makeAll: Edit = (folder) => {
	for (const edit of Object.values(EDITS)) edit(folder);
};

/** All that `npm test` has of the content. As it is, `npm run test:content` judges it. */
testRightAfter({ 'all of these together': makeAll });

const inEachState = Object.entries(STATES).map(([state, become]): [string, Edit] => [
	`all of these, where ${state}`,
	(folder) => {
		become(folder);
		makeAll(folder);
	},
]);
testRightAfter(Object.fromEntries(testSize(inEachState.slice(0, 1), inEachState)), (copy) =>
	errorsOf(copy, 'deploy-preview'),
);
