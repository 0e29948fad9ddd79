import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFrame } from '../browser/built-frame.ts';
import { builtPages } from './built-pages.ts';

const forms = builtPages.filter(({ path }) => /^\/(?:\w+\/)?enkat\/$/.test(path));

test('the survey has a form', () => {
	expect(forms.map(({ path }) => path)).toContain('/enkat/');
});

describe.each(forms)('the form at $path', ({ $, path }) => {
	const scripts = $('script:not([type="application/json"])');

	test('comes with its scripts: no request stands between the page and the first answer', () => {
		expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.filter('[src]')).toHaveLength(0);
		expect($('link[rel="stylesheet"], link[rel="modulepreload"]')).toHaveLength(0);
	});

	test('has at most 15,000 bytes of script, packed', () => {
		expect(gzipSync(scripts.text(), { level: 9 }).byteLength).toBeLessThanOrEqual(15_000);
	});

	test('has all that it needs to be drawn and used in at most 28,000 bytes, packed', () => {
		expect(gzipSync(builtFrame(path), { level: 9 }).byteLength).toBeLessThanOrEqual(28_000);
	});
});
