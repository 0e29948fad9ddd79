import { AREA_DAY_EDITS } from '../edits/area-days.ts';
import { testRightAfter } from '../right-after.ts';

testRightAfter(AREA_DAY_EDITS);
