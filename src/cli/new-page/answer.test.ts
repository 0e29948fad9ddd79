import { expect, test } from 'vitest';
import { readAnswer } from './answer.ts';
import type { Prompt } from './prompts.ts';

const STATUS: Prompt = {
	as: 'word',
	choices: [
		{ word: 'planned', label: 'Planerad' },
		{ word: 'ongoing', label: 'Pågår' },
	],
};
const DISTRICTS = [
	{ id: 'dalhem', names: ['Dalhem', 'Dalan'] },
	{ id: 'raa', names: ['Råå'] },
];
const read = (prompt: Prompt, ...written: string[]) => readAnswer(prompt, written, DISTRICTS);

test.each(['2', 'ongoing', 'Pågår', ' pågår '])('a word is chosen by %j', (written) => {
	expect(read(STATUS, written)).toEqual({ value: 'ongoing' });
});

test.each(['3', '0', 'pågick'])('%j is left for the schema to refuse', (written) => {
	expect(read(STATUS, written)).toEqual({ value: written });
});

test.each([[['Dalan, Råå']], [['raa', 'dalhem']], [['Dalhem', 'dalan', 'RÅÅ', '']]])(
	'districts are known by any of their names, each once: %j',
	(written) => {
		const { value } = read({ as: 'districts' }, ...written) as { value: string[] };
		expect(value.sort()).toEqual(['dalhem', 'raa']);
	},
);

test('one district is written as its id', () => {
	expect(read({ as: 'district' }, 'Dalan')).toEqual({ value: 'dalhem' });
});

test.each([
	['ja', true],
	['Nej', false],
	['kanske', 'kanske'],
])('%s is %s', (written, value) => {
	expect(read({ as: 'answer' }, written)).toEqual({ value });
});
