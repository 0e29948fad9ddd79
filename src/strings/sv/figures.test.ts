import { expect, test } from 'vitest';
import { figuresSv } from './figures.ts';

const { trendSentence } = figuresSv.history;

test('The figures are read as one sentence, the one without a year last', () => {
	expect(
		trendSentence([
			{ year: 2018, label: 'slutet av 2018', share: 57 },
			{ year: 2022, label: 'slutet av 2022', share: 64 },
			{ label: 'senast det redovisades', share: 67 },
		]),
	).toBe(
		'Så många kände sig trygga: 57 procent i slutet av 2018, 64 procent i slutet av 2022 och 67 procent senast det redovisades.',
	);
});

test('A single figure is a sentence too', () => {
	expect(trendSentence([{ year: 2018, label: 'slutet av 2018', share: 57 }])).toBe(
		'Så många kände sig trygga: 57 procent i slutet av 2018.',
	);
});

test('A season is read without "i"', () => {
	expect(trendSentence([{ year: 2021, label: 'våren 2021', share: 61 }])).toBe(
		'Så många kände sig trygga: 61 procent våren 2021.',
	);
});
