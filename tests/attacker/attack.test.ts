import { expect, test } from 'vitest';
import { resultOfCounts } from '../../src/cli/survey/publish-counts.ts';
import { testSize } from '../test-size.ts';
import { attack } from './attack.ts';
import type { File, Survey } from './counts.ts';
import { smallSurvey } from './small-surveys.ts';

const MOST_WORLDS = testSize(150, 2000);
const SURVEYS = testSize(20, 500);

/** The rules as everybody has them: counts in, a file out. */
async function publish(surveys: Survey[]): Promise<File> {
	const result = await resultOfCounts({ surveys });
	if ('error' in result) throw new Error(result.error);
	return result;
}

test(
	`${String(SURVEYS)} small surveys: every world is tried, and no hidden count is known`,
	async () => {
		let attacked = 0;
		for (let seed = 1; attacked < SURVEYS; seed += 1) {
			const { surveys, question } = smallSurvey(seed);
			const found = await attack(surveys, question, publish, MOST_WORLDS);
			if (found.leaks === undefined || found.protected === 0) continue;
			attacked += 1;
			expect({ seed, leaks: found.leaks, isPublished: found.alike > 0 }).toEqual({
				seed,
				leaks: [],
				isPublished: true,
			});
		}
	},
	testSize(60_000, 3_600_000),
);
