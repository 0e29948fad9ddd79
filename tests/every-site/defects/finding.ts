import { type Defect, instead } from './defect.ts';

export const IN_FINDING = {
	'the search brings pages by their names, and numbers': [
		instead('/sok/', 'data-number="112"', 'data-number="113"', '"112" does not bring 112'),
	],
} satisfies Record<string, Defect[]>;
