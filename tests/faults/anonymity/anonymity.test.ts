import { beforeAll, expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { holesInAggregation } from './holes-in-aggregation.ts';
import { holesInStoring } from './holes-in-storing.ts';
import { joinByKey } from './join-by-key.ts';
import { joinByOrder } from './join-by-order.ts';
import { joinByTime } from './join-by-time.ts';
import { joinByTransaction } from './join-by-transaction.ts';
import { readLog } from './read-log.ts';
import { gatherEvidence } from './scenario.ts';
import { searchFiles, searchStatistics } from './search-remnants.ts';
import { smallSets } from './small-sets.ts';
import { testSize } from '../../test-size.ts';

let evidence: Evidence;
beforeAll(async () => {
	evidence = await gatherEvidence();
});

test.each([
	['no key', joinByKey],
	['no transaction', joinByTransaction],
	['no order', joinByOrder],
	['no time', joinByTime],
	['no difference between two nights', smallSets],
	['nothing logged', readLog],
	['no sampled value', searchStatistics],
	['no copy left in a file', searchFiles],
])('%s ties a aggregated answer to a code', (_, attack) => {
	expect(attack(evidence)).toEqual([]);
});

const HOLES = [...holesInAggregation, ...holesInStoring];
/** For each attack a hole that it must find. */
const ONE_EACH = [...new Map(HOLES.map((hole) => [hole.attack, hole])).values()];

test.each(testSize(ONE_EACH.slice(0, 3), HOLES))('a link is found where $hole', async (hole) => {
	expect(hole.attack(await gatherEvidence(hole))).toContainEqual(expect.stringMatching(hole.finds));
});
