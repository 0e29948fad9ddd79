import { isForm } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

const REQUESTS = 'script[src], link[rel="stylesheet"], link[rel="modulepreload"]';

/** No request stands between the page and the first answer. */
export const formComesWhole = onPageAlone(({ $, path }) =>
	isForm(path)
		? $(REQUESTS)
				.get()
				.map((element) => `the form waits for ${$.html(element)}`)
		: [],
);
