import { expect, test } from 'vitest';
import { type NextStep, nextStep, type YearFacts } from './next-step.ts';

const GOOD = { use: 'letters', isActive: true, isRevoked: false, isPurged: false } as const;
const WAITING = { ...GOOD, isActive: false };
const REVOKED = { ...GOOD, isRevoked: true };
const DESK = { ...GOOD, use: 'desk' } as const;
const PAPER = { ...GOOD, use: 'paper' } as const;

/** A day while letters are out and the survey is open. */
const OPEN: YearFacts = {
	now: new Date('2026-11-20T12:00:00+01:00'),
	dates: {
		opens: new Date('2026-11-09T08:00:00+01:00'),
		closes: new Date('2026-12-07T00:00:00+01:00'),
	},
	datesDiffer: false,
	isDecided: true,
	batches: [GOOD],
	hasBallots: true,
	commentsDone: false,
	published: false,
	isPurging: false,
	hasTextsFile: false,
};
const before = { now: new Date('2026-10-01T12:00:00+02:00'), hasBallots: false };
const ended = { now: new Date('2026-12-07T01:00:00+01:00') };
const counted = { ...ended, hasBallots: false };

test.each<[what: string, facts: Partial<YearFacts>, next: NextStep]>([
	['nobody has decided on disposal', { ...before, isDecided: false, batches: [] }, 'decide'],
	['there are no codes', { ...before, batches: [] }, 'codes'],
	['there are codes for the desk alone', { ...before, batches: [DESK] }, 'codes'],
	['the desk alone has codes while it is open', { batches: [DESK] }, 'codes'],
	[
		'the desk alone has codes, and nobody has decided on disposal',
		{ ...before, isDecided: false, batches: [DESK] },
		'decide',
	],
	['the desk alone had codes, and it has ended', { ...ended, batches: [DESK] }, 'tally'],
	['the survey is on paper alone', { ...before, batches: [DESK, PAPER] }, 'await-opening'],
	['the survey on paper alone is open', { batches: [DESK, PAPER] }, 'await-closing'],
	['it ended and no codes were ever made', { ...counted, batches: [] }, 'too-late'],
	['all codes are taken back, and it is open', { batches: [REVOKED] }, 'codes'],
	['all codes are taken back, and it has ended', { ...ended, batches: [REVOKED] }, 'tally'],
	[
		'all codes were taken back, and all is purged',
		{ ...counted, batches: [{ ...REVOKED, isPurged: true }] },
		'next-year',
	],
	['codes wait to be printed', { ...before, batches: [GOOD, WAITING] }, 'activate'],
	['it is open and no code is good', { batches: [WAITING] }, 'activate'],
	[
		'of what is good while it is open none is a letter',
		{ batches: [DESK, PAPER, WAITING] },
		'activate',
	],
	['letters to ourselves wait while it is open', { batches: [GOOD, WAITING] }, 'await-closing'],
	['it has not opened', before, 'await-opening'],
	['it opens this instant', { now: OPEN.dates.opens, hasBallots: false }, 'await-closing'],
	['it is open', {}, 'await-closing'],
	['it is closed, and answers under way are taken', { now: OPEN.dates.closes }, 'await-end'],
	['file and database name other dates', { datesDiffer: true }, 'dates'],
	['it has ended and ballots are left', ended, 'tally'],
	['all is counted', counted, 'comments'],
	['the texts are taken care of', { ...counted, commentsDone: true }, 'publish'],
	['it is published', { ...counted, commentsDone: true, published: true }, 'purge'],
	['a late answer was counted after that', { ...ended, published: true }, 'tally'],
	['a purge was killed', { ...counted, isPurging: true }, 'finish-purge'],
	['all is purged', { ...counted, batches: [{ ...GOOD, isPurged: true }] }, 'next-year'],
	[
		'all is purged, and file and database name other dates',
		{ ...counted, batches: [{ ...GOOD, isPurged: true }], datesDiffer: true },
		'next-year',
	],
	[
		'the file of texts outlives the purge',
		{ ...counted, batches: [{ ...GOOD, isPurged: true }], hasTextsFile: true },
		'destroy-texts',
	],
	[
		'there is a file of texts meanwhile',
		{ ...counted, commentsDone: true, hasTextsFile: true },
		'publish',
	],
])('where %s, the next step is clear', (_, facts, next) => {
	expect(nextStep({ ...OPEN, ...facts })).toBe(next);
});
