import { STATES } from '../edits/states.ts';
import { testRightAfter } from '../right-after.ts';

testRightAfter(STATES);
