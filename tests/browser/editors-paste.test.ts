import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adminSv } from '../../src/strings/sv/admin/admin.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { recordedWord } from './pasted/recorded-word.ts';
import { shareEditors } from './shared-editors.ts';

const { notPasted } = adminSv.findings;

const { changes, editors } = shareEditors();

const clipboard = (name: string) => readFileSync(`tests/browser/pasted/${name}.clipboard`, 'utf8');

/** What the CMS has of the article. */
const preview = () => editors().page.locator('.pane[data-mode="preview"]');

/** Puts the clipboard's HTML below the text of an article, with pictures that have these names. */
async function paste(article: string, html: string, pictures: string[] = []) {
	const { open, page, reveal } = editors();
	await open('articles', article);
	const text = (await reveal('body')).locator('[contenteditable="true"]');
	await text.locator('p').last().click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.press('Enter');
	const shown = await preview().innerText();
	await text.evaluate(
		(target, { data, names }) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', data);
			for (const name of names)
				clipboardData.items.add(new File(['.'], name, { type: 'image/png' }));
			target.dispatchEvent(
				new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
			);
		},
		{ data: html, names: pictures },
	);
	// The CMS takes over what is written a tenth of a second later, and saves what it had until then.
	await expect.poll(() => preview().innerText()).not.toBe(shown);
}

/** The lines that came of it in the article's file. */
async function savedLines(
	article: string,
	html: string,
	pictures: string[] = [],
): Promise<string[]> {
	await paste(article, html, pictures);
	await editors().save();
	await expect.poll(changes).toHaveLength(1);
	const [changed] = await changes();
	expect(changed).toMatchObject({ path: `content/articles/sv/${article}.mdx`, went: [] });
	return changed?.came ?? [];
}

const TABLE = ['| Dag | Tid |', '| --- | --- |', '| Måndag | 9–12 |'];

test('Lists, tables, headings and links of Word are those of a text, without what colleagues remarked', async () => {
	expect(await savedLines('tillsammans', clipboard('word-desktop'))).toEqual([
		'## Så gör vi på gården',
		'I vår får **alla gårdar** besök av _områdesvärden_. Vi:',
		'- byter lampor',
		'    - vid portarna',
		'- klipper buskar',
		'### Så anmäler du dig',
		'1. Ring kundcenter.',
		'2. Läs mer på [Boverkets webbplats](https://www.boverket.se/).',
		...TABLE,
		'| Torsdag | 13–16 |',
		'Välkommen ~~på lördag~~ på söndag, som det står i schemat.',
	]);
});

fullTest('And those of a recording of Word, beside which Word puts a picture of it', async () => {
	// What is said of a picture would lie above the button that saves.
	expect(await savedLines('exempelartikel', recordedWord(), ['image.png'])).toEqual([
		'My complicated **word document renders** _like this in the card_ generator.',
		'Test big text',
		'Testing smaller text and ~~crossed out text.~~',
		'- Test list',
		'- Test',
		'    - Test indented',
		'- Tes6t',
		'1. tes t test test',
		'    1. tes t indented',
	]);
});

const LAID_OUT =
	'<table><tr><td><p style="font-weight:bold">Hej</p><p>Här kommer tiderna:</p></td></tr></table>';
const MERGED =
	'<table><tr><td colspan="2">Dag<br>och plats</td><td>Tid</td></tr><tr><td rowspan="2">Måndag</td><td>Torget</td><td>9</td></tr><tr><td>Porten</td><td>10</td></tr></table>';

const ELSEWHERE: [from: string, article: string, html: string, lines: string[]][] = [
	[
		'Word in the browser',
		'forvaltning',
		clipboard('word-on-the-web'),
		[
			'## Så gör vi på gården',
			'### Varje vecka',
			'- byter lampor',
			'    - vid portarna',
			'- klipper buskar',
			...TABLE,
		],
	],
	[
		'a letter that is laid out in a table, and cells that reach over others',
		'framtidstro',
		LAID_OUT + MERGED,
		[
			'**Hej**',
			'Här kommer tiderna:',
			'| Dag och plats |  | Tid |',
			'| --- | --- | --- |',
			'| Måndag | Torget | 9 |',
			'|  | Porten | 10 |',
		],
	],
];

test.each(testSize([], ELSEWHERE))('And so are those of %s', async (_, article, html, lines) => {
	expect(await savedLines(article, html)).toEqual(lines);
});

fullTest('A picture that is pasted is not passed over in silence', async () => {
	await paste('tillsammans', '<p>Så ser det ut:</p><img src="file:///C:/Temp/bild.png" alt="">');
	const dialog = editors().page.getByRole('dialog', { name: notPasted.title });
	await dialog.getByText('Infoga och Bild').waitFor();
	await dialog.getByRole('button', { name: notPasted.close }).click();
});
