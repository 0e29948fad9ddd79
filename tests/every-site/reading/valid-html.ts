import { HtmlValidate } from 'html-validate';
import { onPageAlone } from '../check.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
/** Half of a page: in these any text is HTML until they end, and it takes half of the time to read. */
const RAW_TEXT = /(<(style|script)\b[^>]*>).*?(?=<\/\2>)/gs;

export const validHtml = onPageAlone(({ html }) =>
	validator
		.validateStringSync(html.replace(RAW_TEXT, '$1'))
		.results.flatMap(({ messages }) =>
			messages.map(
				({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`,
			),
		),
);
