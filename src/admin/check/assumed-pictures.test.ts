import { expect, test } from 'vitest';
import { withPictures } from './assumed-pictures.ts';

const text = '<Picture alt="En gård." src="ny.webp" />\n\n<Picture src="hus.png" alt="Ett hus." />';
const changed = [{ path: 'content/articles/sv/a.mdx', text }];
const house = { path: 'content/images/hus.png', text: '', bytes: 2_000_000 };

test('A picture of the text that is not there yet is taken to come with it', () => {
	expect(withPictures([house], changed)).toEqual([
		house,
		{ path: 'content/images/ny.webp', text: '' },
	]);
});

test.each([
	"<Picture src='ny.webp' alt='En gård.' />",
	'<Picture alt="En pil > gården." src = "ny.webp"/>',
])('It is known however it is written: %s', (written) => {
	expect(withPictures([], [{ path: 'a.mdx', text: written }])).toEqual([
		{ path: 'content/images/ny.webp', text: '' },
	]);
});

test('One that stands in two languages comes once', () => {
	const both = [...changed, { path: 'content/articles/en/a.mdx', text }];
	expect(withPictures([house], both)).toHaveLength(2);
});
