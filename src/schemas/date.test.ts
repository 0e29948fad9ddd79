import { expect, test } from 'vitest';
import { daySchema, localTimeSchema } from './date.ts';

const mistake = (schema: typeof daySchema | typeof localTimeSchema, written: unknown) =>
	schema.safeParse(written).error?.issues[0]?.message;

test.each([
	['2026-1-5', '2026-01-05'],
	['5/12 2026', '2026-12-05'],
	['5/12-26', '2026-12-05'],
	['5.12.2026', '2026-12-05'],
	['2026/12/05', '2026-12-05'],
	[20261205, '2026-12-05'],
	['5 december 2026', '2026-12-05'],
	['lördag 5 dec. 2026', '2026-12-05'],
	['2026\u201112\u201105', '2026-12-05'],
	['2026\u201312\u201305', '2026-12-05'],
	['2026-12-05\u00A0', '2026-12-05'],
	['2026-12-05 14:00:00', '2026-12-05'],
	['2026-12-05T14:00', '2026-12-05'],
	['26-12-05', '2026-12-05'],
	['26\u201312\u201305', '2026-12-05'],
	[261205, '2026-12-05'],
	['05-12-26', '2026-12-05'],
	['2026- 12-05', '2026-12-05'],
	['2026-12-05.', '2026-12-05'],
])('who writes %s as a day is told which one was meant', (written, day) => {
	expect(mistake(daySchema, written)).toContain(`Menade du ${day}?`);
});

test.each([
	['2027-10-02 11:00', '2027-10-02T11:00'],
	['2027-10-02T11:00:00', '2027-10-02T11:00'],
	['2027-10-02T11:00Z', '2027-10-02T11:00'],
	['2027-10-02 kl. 11', '2027-10-02T11:00'],
	['2 oktober 2027 kl 9.30', '2027-10-02T09:30'],
	['2027-10-02T9:30', '2027-10-02T09:30'],
	['2027-10-02t11:00', '2027-10-02T11:00'],
	['2027-10-02T1100', '2027-10-02T11:00'],
	['2027-10-02 0930', '2027-10-02T09:30'],
])('who writes %s as a time is told which one was meant', (written, time) => {
	expect(mistake(localTimeSchema, written)).toContain(`Menade du ${time}?`);
});

test('in the time of the world it is told that the hour is another one', () => {
	const words = 'Z sist betyder världstid';
	expect(mistake(localTimeSchema, '2027-10-02T09:00:00.000Z')).toContain(words);
	expect(mistake(daySchema, '2027-10-01T22:00:00.000Z')).toContain(words);
	expect(mistake(localTimeSchema, '2027-10-02 09:00')).not.toContain(words);
	expect(mistake(daySchema, '2/10 2027')).not.toContain(words);
});

test.each(['2026-02-30', '30/2 2026', '2026-13-01'])('%s is no day', (written) => {
	expect(mistake(daySchema, written)).toMatch(/^Dagen 2026-\d\d-\d\d finns inte/);
});

test.each(['i våras', '', '2026', undefined, true])('of %j nothing is guessed', (written) => {
	expect(mistake(daySchema, written)).toBe(
		'Skriv datumet som år-månad-dag, till exempel 2026-06-01.',
	);
});
