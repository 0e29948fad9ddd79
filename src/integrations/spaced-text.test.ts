import { expect, test } from 'vitest';
import { spaced } from './spaced-text.ts';

test.each([
	['<dt>Trygghet</dt><dd>64 av 100</dd>', '<dt>Trygghet</dt>\n<dd>64 av 100</dd>'],
	['<li><a>A.</a></li><li><a>B</a></li>', '<li><a>A.</a></li>\n<li><a>B</a></li>'],
	['<span>Pågår</span><span>Började</span>', '<span>Pågår</span>\n<span>Började</span>'],
	['<p>Ett<a>två</a>tre</p>', '<p>Ett\n<a>två</a>\ntre</p>'],
])('%s is read as two', (html, read) => {
	expect(spaced(html)).toBe(read);
});

test.each([
	'<p>Läs <a>mer</a>.</p>',
	'<p>(<a>här</a>)</p>',
	'<p><strong>Trygg</strong>het</p>',
	'<p>H<sub>2</sub>O</p>',
	'<dt>A</dt> <dd>B</dd>',
	'<script>if (a<b) c("</p><p>d")</script>',
	'<pre><code>a</code><code>b</code></pre>',
	'<p title="a > b">c</p>',
])('%s stays as it is', (html) => {
	expect(spaced(html)).toBe(html);
});
