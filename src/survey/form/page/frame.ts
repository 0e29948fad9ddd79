import { escapeHtml } from '../../../lib/escape-html.ts';

const START = '<!--survey-->';
const END = '<!--/survey-->';

/** Marks the part of the built page that the function replaces with its own. */
export const marked = (main: string) => `${START}${main}${END}`;

/**
 * Puts the content of `main`, and words before the title, into the built survey page. Cuts and
 * joins, never String.replace with text: `$` occurs in answers.
 * @throws {Error} when `page` is not a page built with `marked`
 */
export function intoFrame(page: string, titlePrefix: string, main: string): string {
	const from = indexAfter(page, START);
	const framed = page.slice(0, from) + main + page.slice(page.indexOf(END, from));
	const title = indexAfter(framed, '<title>');
	return framed.slice(0, title) + escapeHtml(titlePrefix) + framed.slice(title);
}

function indexAfter(page: string, mark: string): number {
	const index = page.indexOf(mark);
	if (index === -1) throw new Error(`The built survey page has no ${mark}`);
	return index + mark.length;
}
