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

/** Half of a page: in these any text is HTML until they end, and it takes half of the time to read. */
const RAW_TEXT = /(<(style|script)\b[^>]*>).*?(?=<\/\2>)/gs;

const mistakesIn = (html: string) =>
	validator
		.validateStringSync(html.replace(RAW_TEXT, '$1'))
		.results.flatMap(({ messages }) =>
			messages.map(
				({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`,
			),
		);
