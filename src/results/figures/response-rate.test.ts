import { expect, test } from 'vitest';
import { companyRate, districtRate, publishedRate } from './response-rate.ts';

test.each([
	['answers of the letters that arrived', { issued: 110, returned: 10, answers: 35 }, 35],
	['never more than all', { issued: 4, returned: 0, answers: 5 }, 100],
	['none where no letter arrived', { issued: 10, returned: 10, answers: 0 }, undefined],
	['none where nothing is counted', { issued: 10, returned: 0, answers: undefined }, undefined],
])('the rate is %s', (_, letters, percent) => {
	expect(districtRate(letters)).toEqual({ ...letters, percent, needed: 20 });
});

test('the company is the sum of its districts, and needs ±3 points', () => {
	const districts = [
		{ issued: 700, returned: 20, answers: 200 },
		{ issued: 320, returned: 0, answers: undefined },
	];
	expect(companyRate(districts)).toEqual({
		issued: 1_020,
		returned: 20,
		answers: 200,
		percent: 20,
		needed: 516,
	});
	expect(companyRate([{ issued: 5, returned: 0, answers: undefined }]).answers).toBeUndefined();
	expect(companyRate([])).toEqual({
		issued: 0,
		returned: 0,
		answers: undefined,
		percent: undefined,
		needed: 0,
	});
});

test('what districts do not show lies between nobody and as many as may be unsaid', () => {
	const shown = { issued: 120, returned: 20, ballots: 40 };
	const silent = [
		{ issued: 50, returned: 10 },
		{ issued: 10, returned: 2 },
	];
	const rate = { ballots: 40, isWhole: false, least: 27, most: 45 };
	expect(publishedRate([shown, ...silent], 20)).toEqual(rate);
	expect(publishedRate([shown], 20)).toEqual({ ...rate, isWhole: true, least: 40, most: 40 });
	expect(publishedRate(silent, 20)).toBeUndefined();
});
