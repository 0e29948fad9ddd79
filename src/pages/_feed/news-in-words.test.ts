import { describe, expect, test } from 'vitest';
import { aResult } from '../../queries/results/result-builder.ts';
import { type Revision, areaDaySchema } from '../../schemas/area-day.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { newsInWords } from './news-in-words.ts';

const areaDay = (fields: object = {}) =>
	areaDaySchema.parse({
		title: 'Ljusdag',
		summary: 'Vi tänder ljus.',
		district: 'dalhem',
		place: 'Gården',
		street: 'Ekvägen 3',
		start: '2026-12-12T13:00',
		end: '2026-12-12T16:30',
		accessibility: 'Plan mark.',
		status: 'planned',
		...fields,
	});
const CANCELLED = { day: '2026-11-20', what: 'Det stormar.', status: 'cancelled' as const };
const wordsOf = (revision: Partial<Revision>) =>
	newsInWords({
		kind: 'revised',
		areaDay: areaDay(),
		districtName: 'Dalhem',
		revision: { day: '2026-11-20', what: 'Det stormar.', ...revision },
	});

describe('a new area day', () => {
	const planned = (fields?: object) =>
		newsInWords({ kind: 'planned', areaDay: areaDay(fields), districtName: 'Dalhem' });

	test('says when and where, with its district', () => {
		expect(planned()).toEqual({
			title: 'Ny områdesdag: Ljusdag',
			summary:
				'Lördag 12 december 2026 klockan 13–16.30. Gården, Ekvägen 3, Dalhem. Vi tänder ljus.',
		});
	});

	test('that is cancelled invites nobody any more', () => {
		const { summary } = planned({ status: 'cancelled', revised: [CANCELLED] });
		expect(summary).toContain('Dagen är inställd.');
		expect(summary).not.toContain('klockan');
	});
});

test.each([
	['moved', { start: '2026-12-12T13:00' }, 'Flyttad: Ljusdag'],
	['cancelled', { status: 'cancelled' as const }, 'INSTÄLLD: Ljusdag'],
	['planned again', { status: 'planned' as const }, 'Blir av: Ljusdag'],
	['told of afterwards', { status: 'held' as const }, 'Så blev det: Ljusdag'],
	['changed in another way', {}, 'Ändrad: Ljusdag'],
])('a day that is %s says so first, then why and in which district', (_, revision, title) => {
	const words = wordsOf(revision);
	expect(words.title).toBe(title);
	expect(words.summary).toMatch(/^Det stormar\. .*Område: Dalhem\.$/);
});

test('a move says its own new time, also when the day is moved again', () => {
	expect(wordsOf({ start: '2026-12-06T14:30' }).summary).toContain(
		'Ny tid: söndag 6 december 2026 klockan 14.30.',
	);
});

test('a survey says until when it can be answered', () => {
	const survey = aSurvey();
	expect(newsInWords({ kind: 'opens', survey }).summary).toBe(
		'Du kan svara från och med måndag 9 november 2026 till och med söndag 6 december 2026.',
	);
	expect(newsInWords({ kind: 'tenDaysLeft', survey })).toEqual({
		title: 'Tio dagar kvar att svara på enkäten',
		summary: 'Du kan svara till och med söndag 6 december 2026.',
	});
});

test('a corrected result says why', () => {
	const corrected = aResult('2025', [], { corrections: ['Först.', 'Fler brev kom tillbaka.'] });
	expect(newsInWords({ kind: 'results', result: corrected })).toEqual({
		title: 'Rättat: svaren på enkäten 2025',
		summary: 'Fler brev kom tillbaka.',
	});
});
