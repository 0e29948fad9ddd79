import { mdxToJs } from 'satteri';
import { parseFrontmatter } from 'astro/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSize } from '../../tests/test-size.ts';
import { readBody } from '../content-check/body/body.ts';
import { bodyOf } from '../content-check/front-matter.ts';
import { MDX_FEATURES } from '../content-check/body/parse-mdx.ts';
import { forCompiler, withoutCode } from './checked-content.ts';

const ROOT = import.meta.dirname;
const RUNS = testSize(3_000, 30_000);

const article = (text: string) => `---\ntitle: A\n---\n${text}\n`;

/** What Astro hands to the compiler of what it is given. */
const given = (text: string) =>
	parseFrontmatter(forCompiler(ROOT)(text, `${ROOT}/a.mdx`).code, {
		frontmatter: 'empty-with-spaces',
	});

const compile = (text: string) =>
	mdxToJs(text, { features: MDX_FEATURES, mdastPlugins: [withoutCode(ROOT)] });

const CODE = [
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
	'{1}\n---\n',
	'<Notice title="a">\n\n{1}\n\n</Notice>',
	'- a\n\n  import("fs") {1}',
	'[a]({1}) {1}',
	'| {1} |\n| --- |',
	'# {1}',
	'> {1}',
	'<img src="x" onerror="alert(1)" />',
	'<style>{`body { display: none }`}</style>',
	'<a.b />',
	'<></>',
];

test.each(CODE)('%s does not reach the compiler', (text) => {
	expect(() => given(article(text))).toThrow(/^a\.mdx:\d+:\d+\n {2}Fel – /);
});

test.each(CODE)('%s is not compiled where it does', (text) => {
	expect(() => compile(text)).toThrow(/:\d+:\d+\n {2}Fel – |^\d+:\d+: /);
});

test.each([
	'Text \\{så\\}.\n\n<Notice title="Hej">\n\nx\n\n</Notice>',
	'https://a.se/{1}',
	'`{1}`',
])('%s is', (text) => {
	expect(compile(given(article(text)).content).code).not.toMatch(/process|import .*fs/);
});

test.each([
	['lines of dashes with spaces behind them', '---  \ntitle: A\n---\t\nText.\n'],
	['a mark of the byte order and lines as in Windows', '\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n'],
	['dashes in a value', '---\ntitle: |\n  a\n  ---\n  b\n---\nText.\n'],
	['dashes before a word', '---\ntitle: A\n--- |\n b\n---\nText.\n'],
	['dashes at the end of a word', '---\ntitle: >\n a\n---\n---\nText.\n---\n'],
	['pluses', '---\ntitle: a\n+++\n{1}\n---\nText.\n'],
	['pluses first', '+++\ntitle = "a"\n+++\n---\na: 1\n---\nText.\n'],
	['an empty line first', '\n---\ntitle: a\n---\nText.\n'],
	['no fields', '---\n---\nText.\n---\n'],
	['no end of the last line', '---\ntitle: a\n---'],
	['no end of the last line, in code', '---\ntitle: a\n---\n\nexport </Notice>a{1} # \\'],
])('the compiler reads what was checked, and no fields: %s', (_, text) => {
	try {
		const { frontmatter, content } = given(text);
		expect(content).toBe(bodyOf(text));
		expect(frontmatter).toEqual({});
	} catch (error) {
		expect((error as Error).message).toMatch(/^a\.mdx:\d+:\d+\n {2}Fel – /);
	}
});

/** Pieces of which code and broken texts are made, most of all beside each other. */
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

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((of) => of.join(''));

test('whatever the check lets through compiles, and is what the compiler is given', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const file = { path: 'a.mdx', text: article(text) };
			if (readBody(file).findings.length > 0) return;
			const { content } = given(file.text);
			expect(content).toBe(bodyOf(file.text));
			compile(content);
		}),
		{ numRuns: RUNS },
	);
});

const FENCES = [
	'---',
	'+++',
	'...',
	'\n',
	'\r\n',
	'\r',
	' ',
	'\uFEFF',
	'\u2028',
	'\u0085',
	'a: 1',
	'|',
	'"',
	'#',
	'{1}',
];

test('however the fields end, or seem to, what is compiled is what was checked', () => {
	const files = fc.array(fc.constantFrom(...FENCES), { maxLength: 12 }).map((of) => of.join(''));
	fc.assert(
		fc.property(files, (text) => {
			let code;
			try {
				code = given(`---\n${text}`);
			} catch {
				return;
			}
			expect(code).toMatchObject({ frontmatter: {}, content: bodyOf(`---\n${text}`) });
		}),
		{ numRuns: RUNS },
	);
});
