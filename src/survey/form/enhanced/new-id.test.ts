import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('an id has the shape of a UUID, and every place of it is drawn', () => {
	const ids = Array.from({ length: 100 }, newId);
	for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
	const [first = ''] = ids;
	for (const [at, digit] of [...first].entries())
		if (digit !== '-') expect(ids.some((id) => id[at] !== digit)).toBe(true);
});
