import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import { readContentFiles } from '../../content-check/read-content.ts';
import { unsafeParts } from '../../content-check/body/safe-body.ts';
import { parseMdx } from '../../content-check/body/parse-mdx.ts';
import { allIn } from '../../content-check/body/tree.ts';
import { parseMdx as parseInBrowser } from '../format/parse-mdx.ts';
import { readOtherwise } from './other-reading.ts';

const BROKEN = 'src/content-check/fixtures/broken';
/** Code, where the editors' parser sees words and marks them. */
const CODE = ['export', 'import', 'kod-i-attribut', 'kod-som-rubrik', 'skript'];

test("the editors' form reads every text of the site as the build does", () => {
	expect(readOtherwise(readContentFiles('.'))).toEqual([]);
});

test('and texts as people break them, where they hold no code', () => {
	expect(readOtherwise(readContentFiles(BROKEN, 'content'))).toEqual(
		CODE.map((name) => `content/articles/sv/${name}.mdx`),
	);
});

test('another reading is named', () => {
	const text = '---\ntitle: A\n---\n\nimport fs from "fs"\n';
	expect(readOtherwise([{ path: 'a.mdx', text }])).toEqual(['a.mdx']);
});

const PIECES = [
	'{1}',
	'\\',
	'`',
	'```',
	'\n',
	'\n\n',
	' ',
	'    ',
	'> ',
	'- ',
	'#',
	'--',
	'|',
	'|-|\n',
	'[',
	'](',
	'*',
	'a',
	'import a from "b"',
	'\nexport ',
	'https://a.se/',
	'<Notice>',
	'</Notice>',
	'<',
	'/>',
	'{',
	'}',
];

test('whatever is code to the build is none that the editors’ form lets through', () => {
	const isRefused = (tree: ReturnType<typeof parseMdx>) =>
		!('type' in tree) || unsafeParts(allIn(tree)).length > 0;
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
			const text = `${pieces.join('')}\n`;
			const built = parseMdx(text);
			const isCode = 'type' in built && isRefused(built);
			return !isCode || isStopped(() => isRefused(parseInBrowser(text)));
		}),
		{ numRuns: testSize(2_000, 100_000) },
	);
});

/** Its own assertions end it at some broken texts: nothing is saved then, either. */
function isStopped(isRefused: () => boolean): boolean {
	try {
		return isRefused();
	} catch {
		return true;
	}
}
