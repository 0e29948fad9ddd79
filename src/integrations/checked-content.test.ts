import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBody } from '../content-check/body.ts';
import type { Finding } from '../content-check/finding.ts';
import { refuseUnsafe, unsafeForCompiler } from './checked-content.ts';

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
	'export let y = 1, x = process.exit(1) +\n--\ny',
	'https://a.se/{1}',
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

/** Pieces that parsers of Markdown disagree on, most of all beside each other. */
const PIECES = [
	...[
		'{1}',
		'\\',
		'`',
		'``',
		'```',
		'~~~',
		'\n',
		'\n\n',
		' ',
		'    ',
		'\t',
		'> ',
		'- ',
		'1. ',
		'#',
	],
	...['--', '==', '|', '|-|\n', '[', ']', '(', ')', '](', '!', '*', '_', '"', "'", 'a', '&#123;'],
	...[
		'import a from "b"',
		'export let a = 1,',
		'\nexport ',
		'\nimport ',
		'https://a.se/',
		'a@b.se',
	],
	...[
		'<Notice>',
		'</Notice>',
		'<Notice title="',
		'" />',
		'<',
		'>',
		'/>',
		'{',
		'}',
		'/*',
		'*/',
		':',
		'=',
	],
];

test('what the check lets through is no code to the compiler either', () => {
	const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((of) => of.join(''));
	fc.assert(
		fc.property(texts, (text) => {
			const file = { path: 'a.mdx', text: `---\na: 1\n---\n${text}\n` };
			const problems = foundIn(() => readBody(file).findings);
			const code = foundIn(() => unsafeForCompiler(file));
			return (
				problems === 'unreadable' ||
				problems.length > 0 ||
				code.length === 0 ||
				code === 'unreadable'
			);
		}),
		{ numRuns: process.env['TEST_SIZE'] === 'full' ? 200_000 : 30_000 },
	);
}, 600_000);

/** A parser that cannot read a text stops the build by itself. */
function foundIn(read: () => Finding[]) {
	try {
		return read();
	} catch {
		return 'unreadable';
	}
}
