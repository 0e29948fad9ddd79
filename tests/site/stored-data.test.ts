import { expect, test } from 'vitest';
import { pathIn, paths } from '../../src/lib/paths.ts';
import { storedDataStrings } from '../../src/strings/stored-data.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { languagesOf } from '../../src/survey/rules/localize.ts';
import { builtPages } from './built-pages.ts';

const languages = new Set(loadQuestionnaires().flatMap(languagesOf));

test.each([...languages])(
	'The page on anonymity in the language "%s" tells of every table and column, and how long each stays',
	(language) => {
		const page = builtPages.find(({ path }) => path === pathIn(language, paths.anonymity));
		const list = page?.$('main section:has(> #allt-vi-sparar)').text();
		const { title, lead, groups } = storedDataStrings(language);
		const texts = groups.flatMap((group) => [
			group.title,
			group.stays,
			...Object.entries(group.tables).flatMap(([name, table]) => [
				name,
				table.title,
				table.purpose,
				...Object.values(table.columns),
			]),
		]);
		for (const told of [title, lead, ...texts]) expect(list).toContain(told);
	},
);
