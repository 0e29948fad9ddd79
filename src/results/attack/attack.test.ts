import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import * as published from '../publication.ts';
import * as rows from '../public-row.ts';
import { attackedSurvey } from './simulate.ts';
import { attackSeed, type Publisher } from './attack-seed.ts';

const ours: Publisher = { publication: published.publication, publicRow: rows.publicRow };
const seeds = Array.from({ length: testSize(30, 500) }, (_, index) => index + 1);
const survey = attackedSurvey();

test.each(seeds)('survey %i: no protected count is known within less than 5 values', (seed) => {
	expect(attackSeed(survey, ours, seed)).toEqual([]);
});

type Edit = [file: string, from: string, to: string];

describe('the attack finds something without', () => {
	test.each<[string, Edit[]]>([
		[
			'a least number of answers',
			[['answers-needed.ts', 'FEWEST_ANSWERS = 20', 'FEWEST_ANSWERS = 10']],
		],
		['withholding few', [['protect.ts', 'count <= MOST_FEW ||', '']]],
		['withholding all but few', [['protect.ts', '|| count >= base - MOST_FEW', '']]],
		[
			'looking for alternatives',
			[['alternatives.ts', 'areas.every((area, index) =>', 'areas.every((area, index) => true ||']],
		],
		[
			'leaving out of the company the only one with too few',
			[['area.ts', 'base >= FEWEST_ANSWERS && base <= mostTogether(few.length)', 'base > 0']],
		],
		[
			'a most of answers of years together',
			[
				['pooled.ts', 'Math.min(figure.shown.n, 35)', 'figure.shown.n'],
				['pooled.ts', 'if (answers <= MOST_POOLED) return true;', 'if (answers > 0) return true;'],
			],
		],
		[
			'withholding no-opinions all or none',
			[['no-opinion.ts', '			hidden[index] === true', '			Math.random() > 2']],
		],
	])(
		'%s',
		async (_, edits) => {
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
						/* @vite-ignore */ join(folder, 'publication.ts')
					)) as typeof published),
					...((await import(/* @vite-ignore */ join(folder, 'public-row.ts'))) as typeof rows),
				};
				let found = 0;
				for (let seed = 1; seed <= 60 && found === 0; seed += 1)
					found = attackSeed(survey, weak, seed).length;
				expect(found).toBeGreaterThan(0);
			} finally {
				rmSync(folder, { recursive: true });
			}
		},
		300_000,
	);

	test('comparing a correction with the edition before', () => {
		let found = 0;
		for (let seed = 1; seed <= 100 && found === 0; seed += 1)
			found = attackSeed(survey, ours, seed, { comparesEditions: false }).length;
		expect(found).toBeGreaterThan(0);
	}, 300_000);
});
