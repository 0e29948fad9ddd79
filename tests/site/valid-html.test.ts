import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

test.each(builtPages)('$path is HTML by the standard', async ({ path }) => {
	const html = readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
	const { results } = await validator.validateString(html);
	const mistakes = results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`,
		),
	);
	expect(mistakes).toEqual([]);
});
