import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentWith } from '../content-builder.ts';

const ARTICLE = 'content/articles/sv/text.mdx';
const FIELDS =
	'title: En rubrik\nsummary: En kort text.\norder: 50\nsources: [Företaget]\nchecked: 2026-06-01';

/** What is said of a text, as an article has it. */
async function saidOf(text: string): Promise<string[]> {
	const files = contentWith({ [ARTICLE]: `---\n${FIELDS}\n---\n\n${text}\n` });
	const found = await checkContent(files, { production: false, today: '2026-07-01' });
	return found.filter(({ file }) => file === ARTICLE).map(({ message }) => message);
}

const TABLE = '| Dag | Tid |\n| --- | --- |\n| Mån | 9–12 |\n';

describe('what is shown otherwise than meant is told once, with its cure', () => {
	test.each([
		['a line under a table', `${TABLE}Ring om du undrar.`, 'Lägg en tom rad före den'],
		['a line under a list', '- mugg\n- filt\nVälkomna!', 'Lägg en tom rad före den'],
		['points of Word with a tab', '•\tbyter lampor\n•\tklipper buskar', 'bindestreck'],
		['points of a chat', '✅ byter lampor\n✅ klipper buskar', 'bindestreck'],
		['arrows', '→ byter lampor\n→ klipper buskar', 'bindestreck'],
		['a product', 'Förrådet är 3*4 m och cykelrummet 2*3 m.', 'Skriv \\* i stället'],
		['a code to press', 'Slå *21*042102030#.', 'Skriv \\* i stället'],
		['an age', '< 18 år: gratis\n\n> 18 år: 50 kr', 'Skriv \\> i stället'],
		['a heading of a picture', '## 🌻\n\nText.', 'Rubriken 🌻 har inga ord'],
		['a heading of signs', '## ???\n\nText.', 'Rubriken ??? har inga ord'],
		['a lost heading', '##Så gör vi\nText på nästa rad.', '## Så gör vi'],
	])('%s', async (_, text, words) => {
		const said = await saidOf(text);
		expect(said).toEqual([expect.stringContaining(words)]);
		expect(await saidOf(text.replaceAll('\n', '\r\n'))).toEqual(said);
	});
});

test.each([
	'🎄 God jul!',
	'## 🎄 24–26\n\nText.',
	'- Vi byter alla lampor i trapphusen på Dalhem och\nHögaborg under våren.',
	'- mugg\n- filt\n\nVälkomna!',
	'Det är *inte* farligt. ***OBS!***',
	'Så här:\n\na) Björnen\\\nb) Laget',
	`${TABLE}\nRing om du undrar.`,
])('of %j nothing is said, with line ends of either sort', async (text) => {
	expect(await saidOf(text)).toEqual([]);
	expect(await saidOf(text.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
	'• [Kontakt](/kontakt/)\n• [Åtgärder](/atgarder/)',
	'##[Kontakt](/kontakt/)',
	'**Läs mer på [Kontakt](/kontakt/) **',
])('what is said of %j quotes the file', async (text) => {
	expect((await saidOf(text)).join()).toContain('[Kontakt](/kontakt/)');
});
