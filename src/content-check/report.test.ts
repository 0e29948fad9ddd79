import { expect, test } from 'vitest';
import { report } from './report.ts';

test('the message names each file once, in order, with one line for each field', () => {
	const message = report([
		{ file: 'content/b.yaml', field: 'one', message: 'Fel.' },
		{ file: 'content/a.yaml', field: 'two', message: 'Fel.' },
		{ file: 'content/b.yaml', field: 'three', message: 'Fel.' },
	]);
	expect(message).toBe(
		[
			'3 ställen i innehållet behöver rättas innan webbplatsen kan byggas.',
			'',
			'content/a.yaml',
			'  two: Fel.',
			'',
			'content/b.yaml',
			'  one: Fel.',
			'  three: Fel.',
		].join('\n'),
	);
});
