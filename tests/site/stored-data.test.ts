import { expect, test } from 'vitest';
import { paths } from '../../src/lib/paths.ts';
import { storedDataSv } from '../../src/strings/stored-data-sv.ts';
import { builtPages } from './built-pages.ts';

test('The page on anonymity tells of every table and column, and how long each stays', () => {
	const page = builtPages.find(({ path }) => path === paths.anonymity);
	const text = page?.$('main').text();
	for (const { title, stays, tables } of storedDataSv.groups) {
		expect(text).toContain(title);
		expect(text).toContain(stays);
		for (const [name, table] of Object.entries(tables))
			for (const told of [name, table.title, table.purpose, ...Object.values(table.columns)])
				expect(text).toContain(told);
	}
});
