import { expect, test } from 'vitest';
import { useOf } from './batch.ts';

test.each([
	['web', false, 'letters'],
	['web', true, 'desk'],
	['paper', false, 'paper'],
] as const)('codes for %s, at the desk (%s), are for %s', (mode, isDesk, use) => {
	expect(useOf({ mode, isDesk })).toBe(use);
});
