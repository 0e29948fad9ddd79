import { expect, test } from 'vitest';
import { aResult } from '../../../queries/results/result-builder.ts';
import { dataPackage } from './data-package.ts';
import { tableSchema } from './table-schema.ts';

const origin = { publisher: 'Bolaget', homepage: 'https://trygghet.example/resultat/2026/' };
const packageOf = (example: boolean) => dataPackage(aResult('2026', [], { example }), origin);

test('it says whose figures they are, of which year, and where they stand', () => {
	const { title, description, contributors, homepage } = packageOf(false);
	expect(title).toBe('Trygghetsenkäten 2026: så svarade hyresgästerna');
	expect(description).toContain('hyresgästerna hos Bolaget');
	expect(description).toContain('2026.json');
	expect(contributors).toEqual([{ title: 'Bolaget', role: 'publisher' }]);
	expect(homepage).toBe(origin.homepage);
});

test('an example says that it is made up, in the title and first in the description', () => {
	const { title, description } = packageOf(true);
	expect(title).toMatch(/^Påhittat exempel/);
	expect(description).toMatch(/^Siffrorna är påhittade/);
	expect(JSON.stringify(packageOf(false))).not.toMatch(/påhitt/i);
});

test('anyone may use it for anything', () => {
	const [licence] = packageOf(false).licenses;
	expect(licence).toMatchObject({
		name: 'CC0-1.0',
		path: 'https://creativecommons.org/publicdomain/zero/1.0/',
	});
});

test('the table stands beside it, with its columns described', () => {
	const result = aResult('2026', []);
	expect(packageOf(false).resources).toMatchObject([
		{
			path: '2026.csv',
			encoding: 'utf-8',
			dialect: { delimiter: ',', header: true },
			schema: tableSchema(result),
		},
	]);
});

test('its names are such as the standard allows', () => {
	const { name, resources } = packageOf(false);
	for (const given of [name, ...resources.map((resource) => resource.name)])
		expect(given).toMatch(/^[-a-z0-9._/]+$/);
});
