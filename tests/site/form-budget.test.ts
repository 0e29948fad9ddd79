import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFrame } from '../browser/built-frame.ts';
import { builtPages } from './built-pages.ts';

const forms = builtPages
	.map(({ path }) => path)
	.filter((path) => /^\/(?:\w+\/)?enkat\/$/.test(path));

test('the survey has a form', () => {
	expect(forms).toContain('/enkat/');
});

test.each(forms)(
	'the form at %s has all that it needs to be drawn and used in at most 28,000 bytes, packed',
	(path) => {
		expect(gzipSync(builtFrame(path), { level: 9 }).byteLength).toBeLessThanOrEqual(28_000);
	},
);
