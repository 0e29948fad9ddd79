import { expect, test } from 'vitest';
import { seriesOf } from './history-joins.ts';

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
	expect(seriesOf([dalhem, company])).toBe(company);
});

test("A district's series is its own, never the company's", () => {
	expect(seriesOf([company, dalhem], 'dalhem')).toBe(dalhem);
	expect(seriesOf([company, dalhem], 'raa')).toBeUndefined();
});
