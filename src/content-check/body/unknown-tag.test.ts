import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const said = (text: string) =>
	readBody({ path: 'a.mdx', text: `---\ntitle: A\n---\n${text}\n` }).findings.map(
		({ message }) => message,
	);

test.each([
	['<h2 class="rubrik">Ljus</h2>', '<h2> går inte att använda. Skriv rubriken', ': ## '],
	['<H3>Ljus</H3>', '<H3> går inte att använda. Skriv rubriken', ': ### '],
	['<table>\n\nMån 9–12\n\n</table>', 'HTML-taggen <table>', '| --- |'],
	['Förrådet är 4 m<sup>2</sup>.', 'HTML-taggen <sup>', 'm²'],
	['<B>Viktigt</B>', 'HTML-taggen <B>', ': **text**.'],
	['Det är <u>viktigt</u>.', 'ser ut som en länk', '**text**'],
	['<ol>\n\nRing\n\n</ol>', 'HTML-taggen <ol>', 'med 1. och'],
	['<o:p></o:p>', 'HTML-taggen <o:p>', 'låt texten stå'],
	['| Dag |\n| --- |\n| Mån<br />Tis |', 'HTML-taggen <br>', 'i en tabell ett kommatecken'],
	['<iframe src="https://a.se" />', 'HTML-taggen <iframe>', 'länk dit'],
	['Hej <förnamn>!', 'HTML-taggen <förnamn>', 'synas på sidan? Skriv \\<förnamn.'],
	['<toString />', '<toString>', 'Notice, Fact'],
	['<Ruta />', 'Komponenten <Ruta>', 'heter: Notice, Fact'],
	['<https://a.se>', 'mellan < och >. Ta bort dem', '[text](adress)'],
])('%s is told what to write instead', (text, what, cure) => {
	const [message, ...others] = said(text);
	expect(message).toContain(what);
	expect(message).toContain(cure);
	expect(others).toEqual([]);
});

test('where that is known, other components are not listed', () => {
	expect(said('<h2>Ljus</h2>').join()).not.toContain('Notice');
});

test('what is to be seen as it stands can be', () => {
	expect(said('Hej \\<förnamn>!')).toEqual([]);
});
