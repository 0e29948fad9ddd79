import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 200;

/** Tabs on to a control; then presses a key there, unless it is a field to write in. */
export async function pressOn(page: Page, control: Locator, key?: 'Space') {
	await tabTo(page, control);
	const isField = await control.evaluate((element) => element.matches('input, textarea'));
	if (key !== undefined) await page.keyboard.press(key);
	else if (!isField) await page.keyboard.press('Enter');
}

async function tabTo(page: Page, control: Locator) {
	for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
		if (await control.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${String(control)}`);
}
