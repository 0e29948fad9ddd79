import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const ADDRESSES = {
	measures: '/atgarder/',
	'area-days': '/omradesdagar/',
	articles: '/trygghetsarbete/',
	districts: '/omraden/',
};

const entries = Object.entries(ADDRESSES).flatMap(([folder, address]) =>
	readdirSync(join('content', folder, 'sv')).map((file) => ({
		path: `${address}${parse(file).name}/`,
		list: address,
		example: /^example: true$/m.test(readFileSync(join('content', folder, 'sv', file), 'utf8')),
	})),
);
const BADGE = 'strong:contains("Exempel")';

describe.each(entries)('$path', ({ path, list, example }) => {
	const page = builtPages.find((built) => built.path === path);
	const inList = builtPages
		.find((built) => built.path === list)
		?.$(`main li:has(a[href="${path}"])`);

	test('is built from its content, and stands in its list', () => {
		expect(page).toBeDefined();
		expect(inList?.length).toBeGreaterThan(0);
	});

	test(
		example ? 'says in words that it is an example' : 'says nowhere that it is an example',
		() => {
			expect(page?.$('main > header').find(BADGE).length).toBe(example ? 1 : 0);
			expect(inList?.find(BADGE).length).toBe(example ? inList?.length : 0);
		},
	);
});
