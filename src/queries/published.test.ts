import { expect, test } from 'vitest';
import { published } from './published.ts';

const entries = [
	{ id: 'real', data: { example: false } },
	{ id: 'made-up', data: { example: true } },
];
const idsIn = (context: string | undefined) => published(entries, context).map(({ id }) => id);

test('Production leaves out what is only an example', () => {
	expect(idsIn('production')).toEqual(['real']);
});

test.each(['deploy-preview', 'dev', undefined])('Context %s shows examples too', (context) => {
	expect(idsIn(context)).toEqual(['real', 'made-up']);
});
