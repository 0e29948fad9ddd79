import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { CASES } from '../../src/content-check/editors-case-fixture.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { inSiteContent } from '../../src/lib/site-content.ts';
import { adminSv } from '../../src/strings/sv/admin/admin.ts';
import { copyProject } from '../project-copy.ts';
import { buildCopy, leaveOutEditors, pagesOf } from '../site/build-copy.ts';
import { fullTest } from '../full-test.ts';
import { testSize } from '../test-size.ts';
import { axeFindings } from './axe.ts';
import { choose, visitEditors } from './open-editors.ts';
import { shareEditors } from './shared-editors.ts';

const { refused, unusable, toField } = adminSv.findings;
const ARTICLE = 'tillsammans';
const DAY = '2026-12-12-lindglantan';
const MEASURE = 'ljus-pa-garden-lindglantan';

const ARTICLE_FILE = `content/articles/sv/${ARTICLE}.mdx`;
/** As the CMS would never write it. */
const ODD = `
* En lista med stjärnor,
* inte med streck, __fet__ och
  på två rader.

<Notice title="A">

x \`kod {1}\` y

</Notice>

Ett tecken \\{ i *en* text, \`<kod> {2}\`, och 3 \\< 5.

> Ett ~~citat~~.

\`\`\`
kod {3}
\`\`\`

2026\\. Ett år.
`;
const CONTENT = readContentFiles(process.cwd()).map((file) =>
	file.path === ARTICLE_FILE ? { ...file, text: file.text + ODD } : file,
);
const PICTURE = {
	name: 'Gården på Åsen.PNG',
	mimeType: 'image/png',
	buffer: readFileSync(inSiteContent('content/images/exempel-hus.png')),
};

const HEIC = readFileSync(`${CASES}/img-heic-as-jpg.jpg`);
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** Good practice that the CMS does not follow (docs/decisions/2026-11-25-editing-in-the-browser.md). */
const OF_THE_CMS = /^(?:heading-order|landmark-one-main|page-has-heading-one|region): /;

const oursWithAxe = async (page: Page) =>
	(await axeFindings(page)).filter((finding) => !OF_THE_CMS.test(finding));

const { browser, before, changes, editors } = shareEditors(CONTENT);

/** The dialog that has refused: what it says, and that nothing has been written. */
async function expectRefused(words: string, then = refused.close) {
	const dialog = editors().page.getByRole('dialog', { name: refused.title });
	await dialog.waitFor();
	expect(await dialog.innerText()).toContain(words);
	expect(await changes()).toEqual([]);
	await dialog.getByRole('button', { name: then }).click();
}
/** The place where a text is written. */
const written = (language?: string) =>
	editors().field('body', language).locator('[contenteditable="true"]');

/** Writes behind the paragraph that has these words. */
async function write(words: string, more: string, language?: string) {
	const paragraph = written(language).locator('p').filter({ hasText: words });
	const { width = 0, height = 0 } = (await paragraph.boundingBox()) ?? {};
	await paragraph.click({ position: { x: width - 2, y: height - 2 } });
	await editors().page.keyboard.press('End');
	await editors().page.keyboard.type(more);
}

/** An article, and the dialog in which a picture for its text is chosen. */
async function choosePicture() {
	const { open, page, reveal } = editors();
	await open('articles', 'framtidstro');
	const body = await reveal('body');
	await body.getByRole('button', { name: 'Infoga' }).click();
	await page.getByRole('menuitem', { name: 'Bild', exact: true }).click();
	await body.getByRole('button', { name: 'Bläddra' }).click();
	return { body, dialog: page.getByRole('dialog', { name: 'Välj bild' }) };
}

describe('A text', () => {
	fullTest(
		'that has a changed paragraph is another in that paragraph alone, and shows what was typed',
		async () => {
			await editors().open('articles', ARTICLE);
			await write('Vi går igenom läget', ' Det kostar {lite} & < 5 kronor.');
			await editors().save();
			const { [ARTICLE_FILE]: text } = before();
			const old = text?.split('\n').find((line) => line.includes('Vi går igenom'));
			await expect
				.poll(changes)
				.toEqual([
					{ path: ARTICLE_FILE, went: [old], came: [`${old} Det kostar \\{lite} & \\< 5 kronor.`] },
				]);
		},
	);

	test('with a component that does not exist is refused, and nothing is written', async () => {
		await editors().open('articles', 'forvaltning');
		await (await editors().reveal('body')).getByRole('button', { name: 'Markdown' }).click();
		const raw = editors().field('body').locator('textarea');
		await raw.fill(`${await raw.inputValue()}\n\n<Karta plats="Lindgläntan" />`);
		await editors().pressSave();
		await expectRefused('Karta');
		// Closing the refusal has not saved it either.
		await editors().pressSave();
		await expectRefused('Karta');
	});

	fullTest(
		'has no picture without words for it; with them it is made small and put in',
		async () => {
			const { page } = editors();
			const { body, dialog } = await choosePicture();
			await page.locator('input[type=file]').last().setInputFiles(PICTURE);
			await dialog.getByText('garden-pa-asen').click();
			await dialog.getByRole('button', { name: 'Infoga' }).click();
			// The CMS makes the picture small before it is in the text.
			await body.getByText('/content/images/garden-pa-asen.webp').waitFor();
			await editors().pressSave();
			await body.getByText('Detta fält är obligatoriskt.').first().waitFor();
			expect(await changes()).toEqual([]);

			await body.locator('textarea').first().fill('En gård med en lampa.');
			await page.keyboard.press('Tab');
			await editors().save();
			await expect.poll(async () => (await changes()).length).toBe(2);
			const files = await editors().files();
			expect(files['content/articles/sv/framtidstro.mdx']).toContain(
				'<Picture src="garden-pa-asen.webp" alt="En gård med en lampa." />',
			);
			expect(files['content/images/garden-pa-asen.webp']).toMatch(/^RIFF/);
		},
	);

	const NO_PICTURES = [
		['ritning.png', 'image/png', DRAWING, 'går inte att läsa'],
		['tom.jpg', 'image/jpeg', '', 'går inte att läsa'],
		['IMG_0042.HEIC', 'image/heic', HEIC, 'är en HEIC-bild'],
		['foto.jpg', 'image/jpeg', HEIC, 'är en HEIC-bild'],
	] as const;
	fullTest('takes no drawing, no empty file and no picture of an iPhone, and says so', async () => {
		const { page } = editors();
		const { dialog } = await choosePicture();
		const upload = page.locator('input[type=file]').last();
		const refusal = page.getByRole('dialog', { name: unusable.title });
		for (const [name, mimeType, content, words] of NO_PICTURES) {
			await upload.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
			await refusal.getByText(`${name} ${words}`).waitFor();
			await refusal.getByRole('button', { name: unusable.close }).click();
		}
		await upload.setInputFiles(PICTURE);
		await dialog.getByText('garden-pa-asen').first().waitFor();
		expect(await dialog.innerText()).not.toMatch(/ritning|tom\.|img_0042|foto/i);
	});
});

fullTest('Advice is given once, when it is saved, and stops nothing', async () => {
	const path = `content/measures/sv/${MEASURE}.mdx`;
	const { advice, page } = editors();
	await editors().open('measures', MEASURE);
	await choose(editors().field('status').getByRole('radio', { name: 'Pågår' }));
	await editors().save();
	await expect.poll(changes).toEqual([{ path, went: ['status: done'], came: ['status: ongoing'] }]);
	await expect.poll(() => advice.innerText()).toContain('Åtgärden skulle vara klar 2025-06-20');
	expect(await oursWithAxe(page)).toEqual([]);
	await editors().open('measures', MEASURE);
	await editors().field('owner').locator('input').fill('Områdeschef');
	await editors().save();
	await expect.poll(changes).toMatchObject([{ came: ['status: ongoing', 'owner: Områdeschef'] }]);
	await expect.poll(() => advice.count()).toBe(0);
});

describe('An area day', () => {
	fullTest(
		'that ends before it begins is refused in Swedish, at its field, and nothing is written',
		async () => {
			await editors().open('areaDays', DAY);
			await editors().field('end').locator('input').fill('2026-12-12T10:00');
			await editors().pressSave();
			await editors().refusal.waitFor();
			expect(await oursWithAxe(editors().page)).toEqual([]);
			await expectRefused('Dagen slutar innan den börjar.', toField);
			const focused = () =>
				editors().page.evaluate(
					() => document.activeElement?.closest<HTMLElement>('.field')?.dataset['keyPath'],
				);
			await expect.poll(focused).toBe('end');
		},
	);

	fullTest('without a day is refused at its field', async () => {
		await editors().open('areaDays', '2027-05-14-kvarnlyckan');
		await editors().field('start').locator('input').fill('');
		await editors().pressSave();
		await editors().field('start').getByText('Detta fält är obligatoriskt.').waitFor();
		expect(await changes()).toEqual([]);
	});

	fullTest(
		'of a name that is taken is refused; on another day it passes the check, and builds',
		async () => {
			await fillInDay('Lindgläntan', '2026-12-12');
			await editors().pressSave();
			await expectRefused(`content/area-days/sv/${DAY}.mdx`);
			await setTimes('2027-04-10');
			await editors().save();
			const path = 'content/area-days/sv/2027-04-10-lindglantan.mdx';
			await expect.poll(changes).toMatchObject([{ path }]);
			const files = Object.entries(await editors().files()).map(([file, text]) => ({
				path: file,
				text,
			}));
			const found = await checkContent(files, { production: false, today: '2026-11-20' });
			expect(found.filter(({ file }) => file === path)).toEqual([]);
			if (testSize(false, true))
				expect(await pagesWith(path, (await editors().files())[path])).toContain(
					'omradesdagar/2027-04-10-lindglantan/index.html',
				);
		},
	);

	fullTest('that is moved keeps its file, and what was said of it for good', async () => {
		const { open, page, pressSave, reveal, save } = editors();
		const put = async (field: string, value: string) => {
			await (await reveal(field)).locator('input').fill(value);
		};
		await open('areaDays', DAY);
		await put('start', '2026-12-19T13:00');
		await put('end', '2026-12-19T16:00');
		await save();

		await open('areaDays', DAY);
		await (await reveal('revised')).getByRole('button', { name: adminSv.oneMore }).click();
		await put('revised.0.day', '2026-11-20');
		await put('revised.0.start', '2026-12-19T13:00');
		await (await reveal('revised.0.what')).locator('textarea').fill('Det stormar.');
		await save();
		await expect.poll(changes).toMatchObject([
			{
				path: `content/area-days/sv/${DAY}.mdx`,
				came: expect.arrayContaining([
					'start: 2026-12-19T13:00',
					'  - day: 2026-11-20',
				]) as string[],
			},
		]);

		await open('areaDays', DAY);
		await put('start', '2026-12-12T13:00');
		await put('end', '2026-12-12T16:00');
		await (await reveal('revised')).getByRole('button', { name: 'Ta bort' }).click();
		await pressSave();
		const dialog = page.getByRole('dialog', { name: refused.title });
		await dialog.waitFor();
		expect(await dialog.innerText()).toContain('En rad i Ändringar är borta: den från 2026-11-20.');
		await dialog.getByRole('button', { name: refused.close }).click();
	});
});

/** What the project builds with the file in it. */
async function pagesWith(path: string, text = ''): Promise<string[]> {
	const copy = await copyProject();
	try {
		await writeFile(join(copy.folder, inSiteContent(path)), text);
		leaveOutEditors(copy);
		await buildCopy(copy, 'deploy-preview');
		return [...pagesOf(copy).keys()];
	} finally {
		await copy.remove();
	}
}

async function setTimes(day: string) {
	await editors().field('start').locator('input').fill(`${day}T13:00`);
	await editors().field('end').locator('input').fill(`${day}T15:00`);
}

async function fillInDay(district: string, day: string) {
	const { page, field } = editors();
	await editors().open('areaDays', 'new');
	await field('title').locator('input').fill('En dag tillsammans');
	await field('summary').locator('textarea').fill('Vi planterar tillsammans.');
	await field('district').getByRole('combobox').first().click();
	await page.getByRole('option', { name: district }).click();
	await field('place').locator('input').fill('Torget');
	await setTimes(day);
	await field('accessibility').locator('textarea').fill('Plan mark och sittplatser.');
	await choose(field('status').getByRole('radio', { name: 'Planerad' }));
	await (await editors().reveal('publish')).locator('input').fill('2026-11-20');
}

fullTest('A measure is for all areas with one box, and for some with a list', async () => {
	const path = 'content/measures/sv/skyltar.mdx';
	await editors().open('measures', 'skyltar');
	await editors().field('districtsAll').getByRole('switch').click();
	await editors().pressSave();
	await expectRefused('Områdena där åtgärden görs');
	await editors().field('districts').getByRole('combobox').first().click();
	await editors().page.getByRole('option', { name: 'Hamnkullen' }).click();
	await editors().save();
	await expect
		.poll(changes)
		.toEqual([{ path, went: ['districts: all'], came: ['districts:', '  - hamnkullen'] }]);
});

fullTest('A measure in another language is its title, what matters most and its text', async () => {
	const { page } = editors();
	await editors().open('measures', 'skyltar');
	await page.locator('button', { hasText: 'Engelska' }).last().click();
	await page
		.getByRole('button', { name: /^Aktivera .*Engelska/ })
		.last()
		.click();
	await editors().field('title', 'en').locator('input').fill('Signs in every stairwell');
	await editors().field('summary', 'en').locator('textarea').fill('They say who to call.');
	expect(await editors().field('group', 'en').count()).toBe(0);
	await written('en').locator('p').first().click();
	await page.keyboard.type('We put them up.');
	await editors().save();
	const path = 'content/measures/en/skyltar.mdx';
	await expect.poll(async () => Object.keys(await editors().files())).toContain(path);
	expect((await editors().files())[path]).toBe(
		'---\ntitle: Signs in every stairwell\nsummary: They say who to call.\n---\n\nWe put them up.\n',
	);
	expect((await changes()).map((changed) => changed.path)).toEqual([path]);
});

fullTest(
	'Arabic is written from right to left beside the Swedish, and is another in its paragraph alone',
	async () => {
		const path = 'content/pages/ar/tack.mdx';
		await editors().open('pages', 'tack');
		await editors().page.getByRole('radio', { name: 'Lättläst svenska' }).first().waitFor();
		await editors().page.locator('button', { hasText: 'Arabiska' }).last().click();
		await editors().field('title', 'ar').locator('input').waitFor();
		const directions = await editors()
			.page.locator(
				'.pane[data-locale="ar"] :is(input[type="text"], textarea, [contenteditable="true"])',
			)
			.evaluateAll((inputs) => inputs.map((input) => getComputedStyle(input).direction));
		expect(new Set(directions)).toEqual(new Set(['rtl']));
		await written('ar').locator('p').first().click();
		await editors().page.keyboard.press('End');
		await editors().page.keyboard.type(' شكراً');
		await editors().save();
		await expect.poll(changes).toMatchObject([{ path, went: [expect.anything()] }]);
	},
);

/** In `npm test` axe looks at a refusal, which is all ours. */
fullTest('axe finds nothing that comes from us: login, list, fields, texts', async () => {
	const { page } = editors();
	const login = (await visitEditors(browser(), [])).page;
	expect(await oursWithAxe(login)).toEqual([]);
	await login.context().close();
	await editors().list('measures');
	expect(await oursWithAxe(page)).toEqual([]);
	await editors().open('articles', ARTICLE);
	await editors().field('body').scrollIntoViewIfNeeded();
	// A component in the text has a text of its own.
	await written().first().waitFor();
	expect(await oursWithAxe(page)).toEqual([]);
	await editors().open('pages', 'tack');
	await page.locator('button', { hasText: 'Arabiska' }).last().click();
	await editors().field('body', 'ar').scrollIntoViewIfNeeded();
	await written('ar').waitFor();
	expect(await oursWithAxe(page)).toEqual([]);
});
