import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testSize } from '../../../../tests/test-size.ts';
import * as published from '../publication.ts';
import * as rows from '../public-row.ts';
import { attackedSurvey } from './simulate.ts';
import { attackSeed, type Publisher } from './attack-seed.ts';

const ours: Publisher = { publication: published.publication, publicRow: rows.publicRow };
/** Each weaker rule below is known by one of these. */
const TELLING = [1, 2, 3, 22, 25, 30, 41, 133, 164, 190, 784];
const seeds = testSize(TELLING, [
	...new Set([...TELLING, ...Array.from({ length: 500 }, (_, index) => index + 1)]),
]);
const survey = attackedSurvey();

test.each(seeds)('survey %i: no protected count is known within less than 5 values', (seed) => {
	expect(attackSeed(survey, ours, seed)).toEqual([]);
});

/** Others find it too: the search goes on where the rules have changed since it was written. */
const SEEDS_TRIED = 100;

function firstFound(from: number, leaksOf: (seed: number) => unknown[]): number | undefined {
	for (let seed = from; seed < from + SEEDS_TRIED; seed += 1)
		if (leaksOf(seed).length > 0) return seed;
	return undefined;
}

type Edit = [file: string, from: string, to: string];

describe('the attack finds something without', () => {
	test.each<[string, number, Edit[]]>([
		[
			'a least number of answers',
			2,
			[['figures/answers-needed.ts', 'FEWEST_ANSWERS = 20', 'FEWEST_ANSWERS = 10']],
		],
		['withholding few', 1, [['disclosure/protect.ts', 'count <= MOST_FEW ||', '']]],
		['withholding all but few', 22, [['disclosure/protect.ts', '|| count >= base - MOST_FEW', '']]],
		[
			'looking for alternatives',
			2,
			[
				[
					'disclosure/alternatives.ts',
					'areas.every((area, index) =>',
					'areas.every((area, index) => true ||',
				],
			],
		],
		[
			'leaving out of the company the only one with too few',
			2,
			[
				[
					'disclosure/area.ts',
					'base >= FEWEST_ANSWERS && base <= mostTogether(few.length)',
					'base > 0',
				],
			],
		],
		[
			'a most of answers of years together',
			30,
			[
				['disclosure/pooled.ts', 'Math.min(figure.shown.n, 35)', 'figure.shown.n'],
				[
					'disclosure/pooled.ts',
					'if (answers <= MOST_POOLED) return true;',
					'if (answers > 0) return true;',
				],
			],
		],
		[
			'withholding no-opinions where any of them is few',
			1,
			[
				[
					'disclosure/no-opinion.ts',
					'counts.some((count) => isFew',
					'counts.every((count) => isFew',
				],
				['disclosure/figure.ts', 'counts.every((count) => !isFew', 'counts.some((count) => !isFew'],
			],
		],
		[
			'withholding choices that exclude all others with the few ones',
			41,
			[['disclosure/several.ts', '[few, more].find(isSafe) ?? counts.map(() => true)', 'few']],
		],
		[
			'keeping out of the company who is shown with years together',
			133,
			[
				['disclosure/area.ts', '&& mayJoin(id)', '&& (mayJoin(id) || true)'],
				['disclosure/question-figures.ts', ' && !pooled.has(id)', ''],
			],
		],
		[
			'windows of years that never overlap',
			190,
			[['disclosure/windows.ts', 'round.answered >= FEWEST_ANSWERS ? [round] : ', '']],
		],
		[
			'room between years together and the sum that an earlier company told',
			784,
			[['disclosure/years-together.ts', 'most - least >= LEAST_ROOM', 'most - least >= 0']],
		],
		[
			'keeping the number of answer sheets away from those of answers',
			3,
			[['disclosure/ballots.ts', 'isFar ?', 'isFar || true ?']],
		],
	])('%s', async (_, seed, edits) => {
		const folder = mkdtempSync(join(tmpdir(), 'attack-'));
		try {
			cpSync('src/results', folder, { recursive: true });
			for (const [file, from, to] of edits) {
				const text = readFileSync(join(folder, file), 'utf8');
				expect(text).toContain(from);
				writeFileSync(join(folder, file), text.replace(from, to));
			}
			const weak: Publisher = {
				...((await import(
					/* @vite-ignore */ join(folder, 'disclosure/publication.ts')
				)) as typeof published),
				...((await import(
					/* @vite-ignore */ join(folder, 'disclosure/public-row.ts')
				)) as typeof rows),
			};
			expect(firstFound(seed, (of) => attackSeed(survey, weak, of))).toBeDefined();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test.each([
		['comparing a correction with the edition before', 25, 'not judged'],
		['attacking a correction together with the edition before', 164, 'compared'],
	] as const)('%s', (_, seed, corrections) => {
		expect(firstFound(seed, (of) => attackSeed(survey, ours, of, corrections))).toBeDefined();
	});
});
