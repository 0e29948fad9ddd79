const START = '<!--survey-->';
const END = '<!--/survey-->';

/** Marks the part of the built page that the function replaces with its own. */
export const marked = (main: string) => `${START}${main}${END}`;

/**
 * Puts a title and the content of `main` into the built survey page. Cuts and joins, never
 * String.replace with text: `$` occurs in answers.
 * @throws {Error} when `page` is not a page built with `marked`
 */
export function intoFrame(page: string, title: string, main: string): string {
	return between(between(page, START, END, main), '<title>', '</title>', escapeHtml(title));
}

function between(page: string, start: string, end: string, content: string): string {
	const from = page.indexOf(start);
	const to = page.indexOf(end, from);
	if (from === -1 || to === -1) throw new Error(`The built survey page has no ${start}`);
	return page.slice(0, from + start.length) + content + page.slice(to);
}

const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
