import { expect, test } from 'vitest';
import { intoFrame, marked } from './frame.ts';

const page = `<title>Enkäten</title><main>${marked('<h1>Enkäten</h1>')}</main><footer></footer>`;

test('main is replaced, the title gets words before it, and the rest of the page stays', () => {
	expect(intoFrame(page, 'Fel: ', '<h1>Ny</h1>')).toBe(
		`<title>Fel: Enkäten</title><main>${marked('<h1>Ny</h1>')}</main><footer></footer>`,
	);
});

test.each(['$&', '$1', '$`', "$'", '$$'])('%s in an answer is kept as it is', (text) => {
	expect(intoFrame(page, text, text)).toContain(`<!--survey-->${text}<!--/survey-->`);
});

test('words before the title are escaped', () => {
	expect(intoFrame(page, 'a < b & ', '')).toContain('<title>a &lt; b &amp; Enkäten</title>');
});

test('a page without the marks is an error', () => {
	expect(() => intoFrame('<title></title>', '', '')).toThrow(/no <!--survey-->/);
});
