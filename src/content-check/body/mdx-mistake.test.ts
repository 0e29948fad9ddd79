import { expect, test } from 'vitest';
import { parseMdx as parseInBrowser } from '../../admin/format/parse-mdx.ts';
import { readBody } from './body.ts';
import { mdxMistake } from './mdx-mistake.ts';

const NOTICE = '<Notice …> och </Notice> ska stå på egna rader';

const said = (text: string) =>
	readBody({ path: 'a.mdx', text: `---\ntitle: A\n---\n${text}\n` }).findings.map(
		({ message }) => message,
	);

test.each([
	['Ring <Phone number="112"> nu.', 'Phone ska sluta med snedstreck: <Phone … />.'],
	['Ring <Phone number="112">\n\n112</Phone>', '<Phone … />. Ta bort </Phone>.'],
	['<Picture src="a.jpg" alt="En gård.">\n\nText.', 'med snedstreck: <Picture … />.'],
	['<Notice>\n\n<Picture src="a.jpg" alt="Gård.">\n\n</Notice>', ': <Picture … />.'],
	['Vi har <Term meaning="Samordning">EST i området.', 'direkt efter orden, i samma mening'],
	['Vi har <Term meaning="Samordning">EST\n\nhär</Term>.', 'direkt efter orden, i samma mening'],
	['<Notice title="OBS!">Text\n\nMer\n\n</Notice>', NOTICE],
	['<Notice title="OBS!">\n\nText\n\nMer</Notice>', NOTICE],
	['Text <Notice title="OBS!">\n\nMer\n\n</Notice>', NOTICE],
	['< Notice title="OBS!">\n\nText\n\n</Notice>', 'Skriv <Notice'],
	['<Notice>\n\nText', 'Skriv </Notice> på en egen rad'],
	['<Notice title=”Vattnet”>\n\nText.\n\n</Notice>', '” är ett annat än det raka "'],
	['<Term meaning=“Samordning“>EST</Term> här.', '“ är ett annat än det raka "'],
	['<Picture src="a.jpg" alt=’Kims gård’ />', 'mellan raka: alt="…"'],
	['<Picture alt="Kim’s gård" src=a.jpg />', 'Värdet efter = ska stå mellan citattecken'],
	['<Notice title=Vattnet>\n\nText.\n\n</Notice>', 'Värdet efter = ska stå mellan citattecken'],
])('one mistake is told once, with its cure: %s', (text, words) => {
	expect(said(text)).toEqual([expect.stringContaining(words)]);
	const inBrowser = parseInBrowser(text);
	if ('type' in inBrowser) throw new Error('It was to be no MDX');
	expect(mdxMistake(inBrowser, text).message).toContain(words);
});

test('a value that begins with a straight quotation mark and ends with another is told so', () => {
	// The parser in the browser reads on to the end of the file for the straight one.
	expect(said('<Notice title="Vattnet”>\n\nText.\n\n</Notice>')).toEqual([
		expect.stringContaining('mellan raka: title="…"'),
	]);
});

test('two of the same are told one by one', () => {
	const notice = '<Notice title=”A”>\n\nText.\n\n</Notice>\n\n';
	expect(said(notice.repeat(2))).toHaveLength(2);
	expect(said(`<Notice>\n\nText.\n\n${notice}`)).toEqual([
		expect.stringContaining('raka'),
		expect.stringContaining('Skriv </Notice> på en egen rad'),
	]);
});

test.each([
	'Ring <Phone number="112" /> nu.',
	'<Picture src="a.jpg" alt="En gård." />',
	'Vi har <Term meaning="Samordning">EST</Term> i området.',
	'<Notice title="OBS!">\n\nText\n\nMer\n\n</Notice>',
	'Text\n\n<Notice title="OBS!">\n\nMer\n\n</Notice>\n\nText',
])('and what the cure makes of it is right: %s', (text) => {
	expect(said(text)).toEqual([]);
});
