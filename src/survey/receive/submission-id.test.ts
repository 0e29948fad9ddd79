import { expect, test } from 'vitest';
import { parseSubmissionId } from './submission-id.ts';

const ID = '0f3b2c1d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

test.each([ID, ID.toUpperCase()])('%s is one and the same submission', (sent) => {
	expect(parseSubmissionId(sent)).toBe(ID);
});

test.each([`${ID}0`, `x${ID}`, `${ID}\n`, ID.replaceAll('-', ''), '', null, [ID]])(
	'%j is no submission',
	(sent) => {
		expect(parseSubmissionId(sent)).toBeUndefined();
	},
);
