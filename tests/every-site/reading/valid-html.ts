import { HtmlValidate } from 'html-validate';
import { onEachPage } from '../check.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
/** By the page's text: many builds have most pages alike. */
const judged = new Map<string, string[]>();

export const validHtml = onEachPage(({ html }) => {
	const found = judged.get(html) ?? mistakesIn(html);
	judged.set(html, found);
	return found;
});

const mistakesIn = (html: string) =>
	validator
		.validateStringSync(html)
		.results.flatMap(({ messages }) =>
			messages.map(
				({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`,
			),
		);
