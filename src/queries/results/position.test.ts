import { describe, expect, test } from 'vitest';
import type { ResultRow } from '../../schemas/result.ts';
import { positionsIn } from './position.ts';
import { aRow } from './result-builder.ts';

const company = aRow({ share: 60, answered: 2000 });
const inDalhem = (fields: Partial<ResultRow>) => aRow({ area: 'dalhem', ...fields });
const positionOf = (district: ResultRow, ...others: ResultRow[]) =>
	positionsIn({ rows: [company, district, ...others] })(district);

test.each([
	['far above it', { share: 80, answered: 100 }, 'higher'],
	['far below it', { share: 40, answered: 100 }, 'lower'],
	['as far, with few answers', { share: 80, answered: 20 }, 'unsure'],
	['alike', { share: 60, answered: 400 }, 'unsure'],
	['in years together', { years: '2024+2025', share: 80, answered: 100 }, 'higher'],
	['that is not shown', { withheld: 'few-answers' as const }, 'unsure'],
] as const)('a district %s', (_, fields, position) => {
	expect(positionOf(inDalhem(fields))).toBe(position);
});

test('beside a company that is not shown nothing is said', () => {
	const district = inDalhem({ share: 80, answered: 100 });
	const rows = [aRow({ withheld: 'few' }), district];
	expect(positionsIn({ rows })(district)).toBe('unsure');
});

describe('the more that is compared, the more it takes', () => {
	const district = inDalhem({ share: 72, answered: 100 });
	const others = (fields: Partial<ResultRow>) =>
		Array.from({ length: 35 }, (_, index) =>
			aRow({ area: `district-${String(index)}`, share: 60, answered: 100, ...fields }),
		);

	test('in other districts', () => {
		expect(positionOf(district)).toBe('higher');
		expect(positionOf(district, ...others({}))).toBe('unsure');
	});

	test('in other questions', () => {
		const asked = { question: 'out-late', option: 'group:safe' };
		const more = [aRow({ ...asked, share: 60, answered: 2000 }), ...others(asked)];
		expect(positionOf(district, ...more)).toBe('unsure');
	});

	test('and other groups, and choices among several, are not compared', () => {
		const first = { question: 'out-late', option: 'group:safe' };
		const ofCompany = [
			aRow(first),
			...[
				{ ...first, option: 'group:unsafe' },
				{ question: 'problems', option: 'litter' },
			].map((fields) => aRow({ ...fields, share: 20, answered: 2000 })),
		];
		const more = ofCompany.flatMap((row) => [
			row,
			...others({ question: row.question, option: row.option }),
		]);
		expect(positionOf(district, ...more)).toBe('higher');
	});
});
