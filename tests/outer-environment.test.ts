import { expect, test } from 'vitest';
import { outerEnvironment } from './outer-environment.ts';

test('programs that build the site are told nothing of what Vitest sets, and all else', () => {
	const own = Object.keys(process.env).filter((name) => !(name in outerEnvironment()));
	expect(own).toEqual(expect.arrayContaining(['DEV', 'NODE_ENV', 'TEST', 'VITEST']));
	expect(outerEnvironment()).toMatchObject({ PATH: process.env['PATH'] });
});
