import { gzipSync } from 'node:zlib';
import { isForm } from '../addresses.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import { onEachPage } from '../check.ts';

/** What a page is made of before it says anything: styles, header, footer, and the form its script. */
const FRAME = 11_500;
const FORM_FRAME = 29_500;
/** Of each character that is read or searched, and of each item, row and picture that it stands in. */
const TEXT = 0.4;
const ENTRY = 40;
const ENTRIES = 'li, tr, dt, img';
const FETCHED = 'link[rel="stylesheet"], link[rel="modulepreload"], script[src]';

const packed = (data: string | Buffer) => gzipSync(data).byteLength;

/** The bytes that a page needs to be drawn, packed, grow with what it has to say and no faster. */
export const pageSize = onEachPage((page, site) => {
	const bytes = packed(page.html) + fetchedBy(page, site);
	const most = mostFor(page);
	return bytes <= most ? [] : [`${String(bytes)} bytes, packed: at most ${String(most)}`];
});

function mostFor({ $, path }: BuiltPage): number {
	const frame = isForm(path) ? FORM_FRAME : FRAME;
	const main = $('main').clone();
	main.find('script').remove();
	const words = main.text() + $('#search-settings').text();
	const text = words.replaceAll(/\s+/g, ' ').length;
	return Math.round(frame + TEXT * text + ENTRY * main.find(ENTRIES).length);
}

const fetchedBy = ({ $ }: BuiltPage, { file }: BuiltSite): number =>
	$(FETCHED)
		.get()
		.map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
		.reduce((sum, address) => sum + packed(file(address) ?? ''), 0);
