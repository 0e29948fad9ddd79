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

/** Packed, with all that it needs to be drawn and used. Arabic letters take two bytes each. */
const MOST_BYTES = { swedish: 29_000, translated: 30_600 };

test.each(forms)('the form at %s is whole in few bytes', (path) => {
	const most = MOST_BYTES[path === '/enkat/' ? 'swedish' : 'translated'];
	expect(gzipSync(builtFrame(path), { level: 9 }).byteLength).toBeLessThanOrEqual(most);
});
