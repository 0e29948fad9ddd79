import { launchBrowser } from './browser/find-browser.ts';
import { openEditors, type Editors } from './browser/open-editors.ts';
import { keepPicture } from './keep-picture.ts';

const WIDE = { width: 1280, height: 720 };

/** What docs/redaktion.md shows of the editors' form, by the file it is kept in. */
const STEPS: Record<string, (editors: Editors) => Promise<void>> = {
	'redigera-lista': ({ list }) => list('measures'),
	'redigera-status': async ({ open, field }) => {
		await open('measures', 'ljus-pa-garden-lindglantan');
		await field('status').scrollIntoViewIfNeeded();
	},
	'redigera-ny-dag': async ({ page, open, field }) => {
		await open('areaDays', 'new');
		await field('title').locator('input').fill('Höstdag på Kvarnlyckan');
		await field('summary').locator('textarea').fill('Vi fikar på gården och berättar om hösten.');
		await field('district').getByRole('combobox').first().click();
		await page.getByRole('option', { name: 'Kvarnlyckan' }).click();
		await field('title').scrollIntoViewIfNeeded();
	},
	'redigera-bild': async ({ page, open, reveal }) => {
		await open('articles', 'hus-och-gardar');
		const body = await reveal('body');
		await body.getByRole('button', { name: 'Infoga' }).click();
		await page.getByRole('menuitem', { name: 'Bild', exact: true }).click();
		await body.getByRole('button', { name: 'Bläddra' }).scrollIntoViewIfNeeded();
	},
	'redigera-oversattning': async ({ page, open, field }) => {
		await open('pages', 'tack');
		await page.locator('button', { hasText: 'Arabiska' }).last().click();
		await field('title', 'ar').locator('input').waitFor();
	},
	'redigera-fel': async ({ open, reveal, pressSave, refusal }) => {
		await open('areaDays', '2026-12-12-lindglantan');
		await (await reveal('end')).locator('input').fill('2026-12-12T10:00');
		await pressSave();
		await refusal.waitFor();
	},
};

const browser = await launchBrowser();
for (const [name, step] of Object.entries(STEPS)) {
	const editors = await openEditors(browser);
	await editors.page.setViewportSize(WIDE);
	await step(editors);
	await keepPicture(name, await editors.page.screenshot({ animations: 'disabled' }));
	await editors.page.context().close();
}
await browser.close();
