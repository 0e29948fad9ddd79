import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const forms = builtPages.filter(({ path }) => /^\/(?:\w+\/)?enkat\/$/.test(path));

test('the survey has a form', () => {
	expect(forms.map(({ path }) => path)).toContain('/enkat/');
});

describe.each(forms)('the form at $path', ({ $ }) => {
	const scripts = $('script:not([type="application/json"])');

	test('comes with its script: no request stands between the page and the first answer', () => {
		expect(scripts.get().map((script) => $(script).attr('src'))).toEqual([undefined]);
		expect($('link[rel="stylesheet"], link[rel="modulepreload"]')).toHaveLength(0);
	});

	test('has at most 15,000 bytes of script, packed', () => {
		expect(gzipSync(scripts.text(), { level: 9 }).byteLength).toBeLessThanOrEqual(15_000);
	});
});
