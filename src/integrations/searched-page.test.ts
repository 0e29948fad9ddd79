import { expect, test } from 'vitest';
import { isSearched, wordsOf } from './searched-page.ts';

const page = (url: string, html = '<main>Hej</main>') => ({ url, html });

test.each(['/', '/kontakt/', '/enkat/', '/en/enkat/anonymitet/'])('%s is searched', (url) => {
	expect(isSearched(page(url))).toBe(true);
});

test.each(['/404.html', '/sok/', '/enkat/tack/', '/lattlast/kontakt/'])(
	'%s is not searched',
	(url) => {
		expect(isSearched(page(url))).toBe(false);
	},
);

test('what search engines are kept from is not searched', () => {
	const html = '<meta name="robots" content="noindex"><main>Hej</main>';
	expect(isSearched(page('/komponenter/', html))).toBe(false);
});

test('the words are those in main that somebody reads, each once', () => {
	const html =
		'<title>Utanför</title><main id="a"><h1>Källarförråd</h1> &amp; källarförråd, på' +
		'<script>kod</script><form>frågan</form><p class="inte">gården</p></main><aside>ringa</aside>';
	expect(wordsOf([page('/', html)])).toEqual(['gården', 'källarförråd']);
});
