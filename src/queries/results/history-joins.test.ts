import { expect, test } from 'vitest';
import { companySeries, latestPoint, seriesOfDistrict } from './history-joins.ts';

const company = {
	id: 'company',
	instrument: 'Kundenkäten',
	source: 'Artikeln',
	points: [
		{ year: 2018, label: 'slutet av 2018', share: 57 },
		{ label: 'senast redovisat', share: 67 },
	],
};
const dalhem = { ...company, id: 'dalhem', district: 'dalhem' };

test("The company's series is the one without a district", () => {
	expect(companySeries([dalhem, company])).toBe(company);
});

test("A district's series is its own, never the company's", () => {
	expect(seriesOfDistrict([company, dalhem], 'dalhem')).toBe(dalhem);
	expect(seriesOfDistrict([company, dalhem], 'raa')).toBeUndefined();
});

test('The latest figure is the last of its series, also without a year', () => {
	expect(latestPoint(company)?.share).toBe(67);
	expect(latestPoint(undefined)).toBeUndefined();
});
