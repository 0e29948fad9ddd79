import { escapeHtml } from '../../lib/escape-html.ts';
import { HOUSE_SYMBOL } from './letter-house.ts';

interface LettersPage {
	title: string;
	/** Read on the screen before printing. */
	note: string;
	/** Fonts and rules, whole: nothing is fetched. */
	styles: string;
}

/** What stands before and after the letters in a file of them. */
export const lettersPage = ({ title, note, styles }: LettersPage) => ({
	start: `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title>
<style>
${styles}</style>
</head>
<body>
<main>
<div class="note"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(note)}</p></div>
${HOUSE_SYMBOL}
`,
	end: '</main>\n</body>\n</html>\n',
});
