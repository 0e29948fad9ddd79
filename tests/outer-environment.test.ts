import { expect, test } from 'vitest';
import { outerEnvironment } from './outer-environment.ts';

test('programs that build the site are told nothing of what Vitest sets, and all else', () => {
	const own = Object.keys(process.env).filter((name) => !(name in outerEnvironment()));
	const set = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST(?:_.*)?)$/;
	expect(own).toEqual(Object.keys(process.env).filter((name) => set.test(name)));
	expect(own).toEqual(expect.arrayContaining(['DEV', 'NODE_ENV', 'VITEST']));
});
