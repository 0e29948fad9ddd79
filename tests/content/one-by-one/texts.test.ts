import { TEXT_EDITS } from '../edits/texts.ts';
import { testRightAfter } from '../right-after.ts';

testRightAfter(TEXT_EDITS);
