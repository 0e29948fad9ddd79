import { FACT_EDITS } from '../edits/facts.ts';
import { testRightAfter } from '../right-after.ts';

testRightAfter(FACT_EDITS);
