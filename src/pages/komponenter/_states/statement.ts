import type { Accessibility } from '../../../schemas/accessibility.ts';
import { componentsMethodSv } from '../../../strings/components-method-sv.ts';

const { barrier, testing } = componentsMethodSv;

const unknown = { value: null, source: null, checked: null };
const known = <Value>(value: Value) => ({ value, source: 'Exempel', checked: '2026-11-25' });

type Assessment = Accessibility['assessment'];

export const ASSESSED: Record<'self' | 'external' | 'missing', Assessment> = {
	self: known({ day: '2027-01-10', method: 'self' as const, by: testing.by, how: testing.how }),
	external: known({
		day: '2027-01-10',
		method: 'external' as const,
		by: testing.company,
		how: testing.how,
	}),
	missing: unknown,
};

type Facts = Pick<Accessibility, 'published' | 'assessment' | 'feedback'>;

/** Made up: facts of the statement, when they are known and while nobody has found them out. */
export const STATEMENTS: Record<'known' | 'missing', Facts> = {
	known: {
		published: known('2027-01-15'),
		assessment: ASSESSED.self,
		feedback: { email: known('namn@exempel.se'), workingDays: known(5) },
	},
	missing: {
		published: unknown,
		assessment: ASSESSED.missing,
		feedback: { email: unknown, workingDays: unknown },
	},
};

const { what, otherWhat, affects, why, requirement, alternative } = barrier;
const aBarrier = { what, affects, why, requirement, alternative, fixedBy: '2027-03-01' };

export const BARRIERS: Accessibility['barriers'] = [
	aBarrier,
	{ ...aBarrier, what: otherWhat, alternative: null, fixedBy: null },
];
export const EXCEPTIONS: Accessibility['exceptions'] = [
	{ what: otherWhat, why, alternative: null },
];
