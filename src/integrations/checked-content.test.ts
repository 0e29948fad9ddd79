import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseUnsafe } from './checked-content.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'mdx-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** What the compiler would be given of a file with this text. */
function compile(text: string): void {
	const file = join(folder, 'a.mdx');
	writeFileSync(file, `---\ntitle: A\n---\n${text}\n`);
	refuseUnsafe(folder)('', `${file}?astroPropagatedAssets`);
}

test.each([
	'{process.env.HOME}',
	'Text {1 + 1} här',
	'<script>alert(1)</script>',
	'<Notice set:html="<b>x</b>">\n\nx\n\n</Notice>',
	'<Notice title={process.env.HOME}>\n\nx\n\n</Notice>',
	'<Notice {...process.env}>\n\nx\n\n</Notice>',
	'<Notice client:load>\n\nx\n\n</Notice>',
	"import fs from 'node:fs'",
	"Text.\n\nexport const x = fs.readFileSync('/etc/passwd')",
	'<img src="x" onerror="alert(1)" />',
	'<style>{`body { display: none }`}</style>',
	'<a.b />',
	'<></>',
])('%s is never compiled', (text) => {
	expect(() => {
		compile(text);
	}).toThrow(/^a\.mdx:\d+:\d+\n {2}Fel – /);
});

test('text and components that are known are', () => {
	expect(() => {
		compile('Text \\{så\\}.\n\n<Notice title="Hej">\n\nx\n\n</Notice>');
	}).not.toThrow();
});

test('other files are nobody else’s business', () => {
	expect(() => {
		refuseUnsafe(folder)('{', join(folder, 'missing.ts'));
	}).not.toThrow();
});
