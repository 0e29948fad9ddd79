import { expect, test } from 'vitest';
import { positionOf } from './position.ts';

const company = { low: 62, high: 66 };

test.each([
	['above it', { low: 67, high: 80 }, 'higher'],
	['below it', { low: 40, high: 61 }, 'lower'],
	['touching it from above', { low: 66, high: 80 }, 'unsure'],
	['touching it from below', { low: 40, high: 62 }, 'unsure'],
	['around it', { low: 40, high: 80 }, 'unsure'],
	['without an interval', {}, 'unsure'],
] as const)('a district %s', (_, district, position) => {
	expect(positionOf(district, company)).toBe(position);
});

test('beside a company without an interval nothing is said', () => {
	expect(positionOf({ low: 67, high: 80 }, {})).toBe('unsure');
});
