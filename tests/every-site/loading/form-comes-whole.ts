import { isForm } from '../addresses.ts';
import { onEachPage } from '../check.ts';

const REQUESTS = 'script[src], link[rel="stylesheet"], link[rel="modulepreload"]';

/** No request stands between the page and the first answer. */
export const formComesWhole = onEachPage(({ $, path }) =>
	isForm(path)
		? $(REQUESTS)
				.get()
				.map((element) => `the form waits for ${$.html(element)}`)
		: [],
);
