import type { Page } from 'playwright-core';

/** What the search page shows for what somebody types. */
export interface Shown {
	/** The addresses of the pages, the best first. */
	pages: string[];
	/** The numbers to call, as they are printed. */
	numbers: string[];
	status: string;
}

/** Types it on a search page, in whichever language, and waits for the answer. */
export async function searchFor(page: Page, typed: string): Promise<Shown> {
	await page.getByRole('searchbox').fill(typed);
	await page.keyboard.press('Enter');
	const status = page.getByRole('status');
	await status.filter({ hasText: new RegExp(`[”“«]${RegExp.escape(typed)}[”»]`) }).waitFor();
	const addresses = page.locator('[data-results] h3 a');
	const numbers = page.locator('[data-calls] a:visible');
	return {
		pages: await addresses.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
		numbers: (await numbers.allInnerTexts()).map((number) => number.trim()),
		status: await status.innerText(),
	};
}
