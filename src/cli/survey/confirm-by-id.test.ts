import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { confirmById } from './confirm-by-id.ts';

test.each(['', ' ', '20', '20261', 'ja'])(
	'%j is not the whole name, and goes no further',
	(typed) => expect(confirmById('2026', typed, 'Allt förstörs.')).rejects.toThrow(UsageError),
);

test('space around the name is none of it', () =>
	expect(confirmById('2026', ' 2026\n', 'Allt förstörs.')).resolves.toBeUndefined());
