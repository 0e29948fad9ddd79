import { escapeHtml } from '../../lib/escape-html.ts';
import { lettersSv } from '../../strings/sv/commands/letters.ts';

export interface DistrictLetters {
	/** The district's id. */
	district: string;
	homes: number;
	/** One for each home, each on a page of its own. */
	codes: number;
	pages: number;
	/** By which `activate` and `revoke` know its codes. */
	batch: string;
}

export interface CheckedFile {
	name: string;
	/** Of its bytes, in hexadecimal. */
	sha256: string;
}

const STYLES = `
@page { size: A4; margin: 15mm }
body { font: 11pt/1.4 sans-serif; color: #000; background: #fff }
table { border-collapse: collapse; inline-size: 100%; margin-block: 1em }
th, td { border: 1px solid #555; padding: 2px 6px; text-align: start; overflow-wrap: anywhere }
thead th { overflow-wrap: normal }
tr { break-inside: avoid }
.number { text-align: end }
.sum { font: 8pt monospace }`;

/** What was made, to be compared with what was printed: a page for staff, in Swedish. */
export function controlSheet(
	survey: string,
	districts: DistrictLetters[],
	files: CheckedFile[],
): string {
	const { sheet } = lettersSv;
	const sum = (of: (district: DistrictLetters) => number) =>
		districts.reduce((total, district) => total + of(district), 0);
	const rows = districts.map(({ district, homes, codes, pages, batch }) =>
		row(district, homes, codes, pages, batch),
	);
	const total = row(
		sheet.total,
		sum(({ homes }) => homes),
		sum(({ codes }) => codes),
		sum(({ pages }) => pages),
		'',
	);
	const title = escapeHtml(sheet.title(survey));
	return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(sheet.lead)}</p>
<table><thead>${headings(sheet.columns)}</thead><tbody>
${rows.join('\n')}
</tbody><tfoot>${total}</tfoot></table>
<p>${escapeHtml(sheet.signed)} ______________________________</p>
<h2>${escapeHtml(sheet.files)}</h2>
<p>${escapeHtml(sheet.checks(sheet.sums))}</p>
<table><thead>${headings(sheet.fileColumns)}</thead><tbody>
${files.map(({ name, sha256 }) => `<tr><th scope="row">${escapeHtml(name)}</th><td class="sum">${sha256}</td></tr>`).join('\n')}
</tbody></table>
</main>
</body>
</html>
`;
}

const headings = (words: string[]) =>
	`<tr>${words.map((word) => `<th scope="col">${escapeHtml(word)}</th>`).join('')}</tr>`;

/** What was handed over, printed and spoilt is written in by hand. */
const row = (name: string, homes: number, codes: number, pages: number, batch: string) =>
	`<tr><th scope="row">${escapeHtml(name)}</th>${[homes, codes, pages].map((count) => `<td class="number">${String(count)}</td>`).join('')}<td>${escapeHtml(batch)}</td><td></td><td></td><td></td></tr>`;

/** The same sums, as `sha256sum -c` reads them. */
export const sumsOf = (files: CheckedFile[]): string =>
	files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
