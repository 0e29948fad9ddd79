import { expect, test } from 'vitest';
import { anArea } from './area.ts';
import { multipleFigures } from './multiple-choice.ts';

const sv = (text: string) => ({ sv: text });
const question = {
	id: 'first',
	type: 'multiple' as const,
	text: sv('Vad först?'),
	maxChoices: 1,
	options: ['locks', 'light'].map((id) => ({ id, label: sv(id) })),
};

test.each([
	[19, 'few-answers'],
	[40, 'few'],
])(
	'of one district where all %i picked as many as they may the company says: %s',
	(all, reason) => {
		const counts = new Map(Object.entries({ '': all, locks: 9, light: all - 9 }));
		const area = anArea(question, { id: 'a', homes: 100, counts });
		const { company } = multipleFigures(question, [area]);
		expect(company).toMatchObject([{ withheld: reason }, { withheld: reason }]);
	},
);
