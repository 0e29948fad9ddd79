import { expect, test } from 'vitest';
import { accessibilitySchema } from './accessibility.ts';

const fact = (value: unknown) => ({ value, source: 'Granskningen', checked: '2026-06-01' });
const barrier = {
	what: 'Bilden på startsidan saknar beskrivning.',
	affects: 'Den som använder skärmläsare.',
	why: 'Den är inte skriven än.',
	requirement: 'WCAG 1.1.1',
	alternative: null,
	fixedBy: null,
};
const burden = { what: 'En film.', affects: 'Den som inte hör.', why: 'Dyrt.', alternative: null };
const fits = (compliance: string | null, barriers: object[], burdens: object[] = []) =>
	accessibilitySchema.safeParse({
		updated: '2026-06-01',
		published: fact(null),
		compliance: fact(compliance),
		assessment: fact(null),
		feedback: { email: fact(null), workingDays: fact(null) },
		barriers,
		exceptions: [],
		burdens,
		checks: [],
	}).success;

test.each([
	['fully', [], true],
	['fully', [barrier], false],
	['partly', [], false],
	['partly', [barrier], true],
	['not', [], false],
	['not', [barrier], true],
	[null, [], true],
	[null, [barrier], true],
])('%s compliant with the shortcomings %j: %s', (compliance, barriers, isRight) => {
	expect(fits(compliance, barriers)).toBe(isRight);
});

test('what would be too heavy a burden is no full compliance either', () => {
	expect(fits('fully', [], [burden])).toBe(false);
	expect(fits('partly', [], [burden])).toBe(true);
});
