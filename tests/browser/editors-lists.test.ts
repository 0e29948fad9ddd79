import { expect, test } from 'vitest';
import { choose } from './open-editors.ts';
import { shareEditors } from './shared-editors.ts';

const { editors } = shareEditors();

/** The rows of the list, as one reads them. */
const rows = async () =>
	(await editors().page.getByRole('row').allInnerTexts()).map((row) => row.trim());

async function narrow(to: string) {
	const { page } = editors();
	await page.getByRole('button', { name: 'Filter' }).click();
	await choose(page.getByRole('menuitemcheckbox', { name: to, exact: true }));
	await page.keyboard.press('Escape');
}

const DRAFT = 'Nya cykelrum · Pågår · Kvarnlyckan · 2026-11-02 · Utkast';
const EVERYWHERE = 'Extra städning · Pågår · Alla områden · 2026-10-05';
const IN_AREAS = 'Sommarjobb för unga · Klar · Lindgläntan, Åkervinkeln, Stallgården · 2026-06-15';

test('A list says status, area, day and what is a draft, and can be narrowed to them', async () => {
	await editors().list('measures');
	await expect.poll(rows).toEqual(expect.arrayContaining([DRAFT, EVERYWHERE, IN_AREAS]));
	await narrow('Utkast');
	await expect.poll(rows).toEqual([DRAFT]);
	await narrow('Utkast');
	await narrow('Stallgården');
	await expect.poll(rows).toEqual([IN_AREAS]);
});

test('Nothing is offered that never works: no list deletes, or has boxes to pick for it', async () => {
	const { list, page } = editors();
	for (const name of ['measures', 'pages'] as const) {
		await list(name);
		expect(await page.getByRole('button', { name: /^Radera/ }).count()).toBe(0);
		expect(await page.getByRole('checkbox').count()).toBe(0);
	}
	await page.evaluate(() => (location.hash = '/assets'));
	await page.getByRole('button', { name: 'Ladda upp' }).first().waitFor();
	expect(await page.getByRole('button', { name: /^Radera/ }).count()).toBe(0);
});

test('What is new is planned, and its text stands before what is rarely filled in', async () => {
	await editors().open('areaDays', 'new');
	const planned = editors().field('status').getByRole('radio', { name: 'Planerad' });
	await expect.poll(() => planned.getAttribute('aria-checked')).toBe('true');
	await editors().reveal('draft');
	const order = await editors()
		.page.locator('.pane[data-mode="edit"] .field')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLElement).dataset['keyPath']));
	expect(order.slice(order.indexOf('status'))).toEqual(
		expect.arrayContaining(['status', 'body', 'revised', 'draft']),
	);
	expect(order.indexOf('body')).toBe(order.indexOf('status') + 1);
});
