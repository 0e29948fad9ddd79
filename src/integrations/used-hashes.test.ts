import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepUsedHashes } from './used-hashes.ts';

const source = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (scripts: string[], styles: string[]) =>
	`<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${scripts.map((s) => ` ${s}`).join('')}; style-src 'self'${styles.map((s) => ` ${s}`).join('')};">` +
	`<style>\na{}</style><script type="module">go('$&')</script>`;
const script = source("go('$&')");
const style = source('\na{}');

test('what stands in the page stays named, and nothing else does', () => {
	const html = page([source('other'), script], [style, source('b{}')]);
	expect(keepUsedHashes(html)).toBe(page([script], [style]));
});

test('a page without a policy stays as it is', () => {
	expect(keepUsedHashes('<p>sha256</p>')).toBe('<p>sha256</p>');
});
