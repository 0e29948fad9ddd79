import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../content-check/front-matter.ts';
import { siteContent } from '../../lib/site-content.ts';
import { mergeBody } from './merge-body.ts';

const TEXT = `
Vi *bygger* om
gården.

* en
* två


| a | b |
|---|--:|
| 1 | 2 |

<Notice title="Vatten">

Tisdag.

</Notice>
`;
const TABLE = `| a   | b   |
| --- | --: |
| 1   | 2   |`;
/** The same, as an editor writes it. */
const AGAIN = `Vi _bygger_ om gården.

- en
- två

${TABLE}

<Notice title="Vatten">

Tisdag.

</Notice>`;

test('A text that says the same keeps its bytes', () => {
	expect(mergeBody(TEXT, AGAIN)).toBe(TEXT);
	// Lists with and without air between their items read the same.
	expect(mergeBody('- en\n\n- två\n', '- en\n- två')).toBe('- en\n\n- två\n');
});

describe('What changes is the block alone', () => {
	test.each([
		['a paragraph', 'gården', 'torget', 'Vi *bygger* om\ngården.', 'Vi _bygger_ om torget.'],
		['an item', '- två', '- tre', '* en\n* två', '- en\n- tre'],
		['a cell', '| 2   |', '| 3   |', '| a | b |\n|---|--:|\n| 1 | 2 |', TABLE.replace('2', '3')],
		['a block in a component', 'Tisdag', 'Onsdag', 'Tisdag', 'Onsdag'],
	])('%s', (_, from, to, went, came) => {
		expect(mergeBody(TEXT, AGAIN.replace(from, to))).toBe(TEXT.replace(went, came));
	});

	test('one that goes', () => {
		const without = AGAIN.replace('- en\n- två\n\n', '');
		expect(mergeBody(TEXT, without)).toBe(TEXT.replace('* en\n* två\n\n\n', ''));
	});

	test('one that comes', () => {
		const more = AGAIN.replace('- en', '## Så här\n\n- en');
		expect(mergeBody(TEXT, more)).toBe(TEXT.replace('* en', '## Så här\n\n* en'));
	});
});

test('What was typed is text, and no code', () => {
	const typed = 'Vi _bygger_ om gården {snart}, 3 < 4 och `{så}`, <script>.';
	expect(mergeBody(TEXT, AGAIN.replace('Vi _bygger_ om gården.', typed))).toBe(
		TEXT.replace(
			'Vi *bygger* om\ngården.',
			'Vi _bygger_ om gården \\{snart}, 3 \\< 4 och `{så}`, \\<script>.',
		),
	);
});

test.each([
	['a backslash that keeps a year from a list', '2026\\. Ett år.', '2026. Ett år.'],
	['code of no language', '```\nkod {1}\n```', '```plain\nkod {1}\n```'],
	[
		'a component over several lines',
		'<Picture\n  src="a.jpg"\n  alt="En  gård."\n/>',
		'<Picture src="a.jpg" alt="En gård." />',
	],
	['the sides of columns', TABLE, '| a | b |\n| --- | --- |\n| 1 | 2 |'],
])('What the editor changes by itself is as it was: %s', (_, old, again) => {
	expect(mergeBody(`Hej.\n\n${old}\n`, `Hejdå.\n\n${again}`)).toBe(`Hejdå.\n\n${old}\n`);
});

test('A table in which a cell changes keeps the sides of its columns', () => {
	const now = '| a | b |\n| --- | --- |\n| 1 | 3 |';
	expect(mergeBody(`${TABLE}\n`, now)).toBe('| a | b |\n| --- | --: |\n| 1 | 3 |\n');
});

test.each([
	['other sides', '| a | b |\n| :-- | --- |\n| 1 | 2 |'],
	['another column', '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |'],
])('A table that gets %s is as it was written', (_, now) => {
	expect(mergeBody(`${TABLE}\n`, now)).toBe(`${now}\n`);
});

test('A backslash that somebody puts there stays', () => {
	expect(mergeBody('2026. Ett år.\n', '2026\\. Ett år.')).toBe('2026\\. Ett år.\n');
});

describe('A block that nobody touched keeps its bytes, whatever it holds', () => {
	test.each([
		`<Picture src="a.jpg" alt='Skylten "Port 3" vid gården.' />`,
		'Ring <Phone number = "114 14"/> nu.',
		'Ring <Phone\nnumber =\n"114 14" / > nu.',
		`<Picture alt='En <gård> {här}.'src="a.jpg"/>`,
		"<Fact source='Sidan'>\n\nEn uppgift.\n\n</ Fact >",
		'> <Picture\n>   src="a.jpg"\n>   alt="En <gård>."\n> />',
		'~~~\nskriv {x} och <b>\n\n{y}\n~~~',
		'> ~~~ js {1}\n> skriv {x} och <b>\n> ~~~',
		'1. Så:\n\n   ````\n   {x}\n   ```\n   <b>\n   ````',
		'Skriv ``{x} ` <b>`` eller `{y}`.',
		'<Picture src="a.jpg" alt="Ett ` och ~~~." /> och `{x}`',
		'~~~\n{x}',
	])('%s', (block) => {
		expect(mergeBody(`Hej.\n\n${block}\n`, `Hejdå.\n\n${block}`)).toBe(`Hejdå.\n\n${block}\n`);
	});

	test('and so does one that the editor writes in the order of its form', () => {
		const block = `<Picture alt='En gård.' src='a.jpg' />`;
		const again = '<Picture src="a.jpg" alt="En gård." />';
		expect(mergeBody(`Hej.\n\n${block}\n`, `Hejdå.\n\n${again}`)).toBe(`Hejdå.\n\n${block}\n`);
	});
});

test.each([
	['Fru <Ek Svensson> kom.', 'Fru \\<Ek Svensson> kom.'],
	['Ett ` och {x}\n\noch ` där.', 'Ett ` och \\{x}\n\noch ` där.'],
	['~~{x}~~', '~~\\{x}~~'],
	['    {x}', '\\{x}'],
	['<Phone number=114 />', '\\<Phone number=114 />'],
])('What only looks like code or a component is text: %s', (typed, text) => {
	expect(mergeBody('', typed)).toBe(text);
});

test('What has the shape of a component is left for the check', () => {
	expect(mergeBody('Hej.\n', 'Hej.\n\n<Karta plats="här" />')).toBe(
		'Hej.\n\n<Karta plats="här" />\n',
	);
});

test('What cannot be read is left for the check as it was written, and not taken back', () => {
	expect(mergeBody('Hej.\n', 'Hejdå.\n\n<Box>')).toBe('Hejdå.\n\n<Box>');
});

test('A new text ends as the old one did', () => {
	expect(mergeBody('', 'Hej.')).toBe('Hej.');
	expect(mergeBody('\nHej.\n', 'Hejdå.')).toBe('\nHejdå.\n');
});

test.each(globSync(`${siteContent.folder}/**/*.mdx`))('%s: the text keeps its bytes', (file) => {
	const body = bodyOf(readFileSync(file, 'utf8'));
	expect(mergeBody(body, body.trim())).toBe(body);
	expect(mergeBody(body, body.replaceAll(/(?<=\S)(?<!^```)\n(?=\p{L})/gmu, ' ').trim())).toBe(body);
});
