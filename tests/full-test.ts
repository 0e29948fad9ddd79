import { test } from 'vitest';
import { testSize } from './test-size.ts';

/** A test that `npm run test:full` alone has time for: another proves the most of it in `npm test`. */
export const fullTest = test.runIf(testSize(false, true));
