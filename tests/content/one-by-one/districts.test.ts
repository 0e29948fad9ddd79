import { DISTRICT_EDITS } from '../edits/districts.ts';
import { testRightAfter } from '../right-after.ts';

testRightAfter(DISTRICT_EDITS);
