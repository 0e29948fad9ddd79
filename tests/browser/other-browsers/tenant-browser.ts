/** What a tenant does in any browser: opens, looks, presses and types. */
export interface TenantBrowser {
	open: (address: string) => Promise<void>;
	/** The value of an expression in the page. */
	read: (expression: string) => Promise<unknown>;
	/** A press of the pointer on the first element there is of a selector. */
	press: (selector: string) => Promise<void>;
	/** Into the field that has focus. */
	type: (text: string) => Promise<void>;
	close: () => Promise<void>;
}

/** Runs in the page: into sight at once, since pages scroll smoothly and no press waits for that. */
export const bringIntoSight = (element: string): string =>
	`${element}.scrollIntoView({ block: 'center', behavior: 'instant' })`;

/** A program that drives a browser has nothing to tell when it is ready: it is asked until then. */
export async function whenReady<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
	const end = Date.now() + 30_000;
	for (;;)
		try {
			return await ask();
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
}
