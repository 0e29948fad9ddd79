import { MEASURE_EDITS } from '../edits/measures.ts';
import { testRightAfter } from '../right-after.ts';

testRightAfter(MEASURE_EDITS);
