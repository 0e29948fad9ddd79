import type { SearchWords } from '../../schemas/search-words.ts';
import { searchSv } from '../../strings/sv/search.ts';
import { openSearch, type Search } from './engine.ts';
import type { Part } from './part-of.ts';
import { resultItem } from './result-item.ts';

/** What the page hands to its script. */
export interface SearchSettings {
	words: SearchWords;
	parts: Part[];
}

/** Shows the form, which is of no use without this, and answers it in the page. */
export function enhance(form: HTMLFormElement, { words, parts }: SearchSettings): void {
	const field = form.querySelector('input');
	const status = form.querySelector('output');
	const results = document.querySelector<HTMLElement>('[data-results]');
	const list = results?.querySelector('ol');
	if (!field || !status || !results || !list) return;
	const elsewhere = document.querySelector<HTMLElement>('[data-elsewhere]');
	let search: Promise<Search> | undefined;
	let asked = '';

	const answer = async () => {
		const typed = field.value.trim();
		asked = typed;
		if (typed === '') {
			show([], '');
			return;
		}
		status.textContent = searchSv.searching;
		try {
			const found = await (await (search ??= openSearch(words)))(typed);
			// Somebody may have asked for something else meanwhile.
			if (asked !== typed) return;
			show(
				found.map((page) => resultItem(page, parts)),
				found.length > 0 ? searchSv.count(found.length, typed) : searchSv.none(typed),
			);
		} catch {
			search = undefined;
			show([], searchSv.failed);
		}
	};
	const show = (items: HTMLElement[], message: string) => {
		list.textContent = '';
		list.append(...items);
		results.hidden = items.length === 0;
		elsewhere?.toggleAttribute('hidden', items.length > 0);
		status.textContent = message;
	};
	const readAddress = () => {
		field.value = typedIn(location) ?? '';
		void answer();
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const { value } = field;
		// A fragment stays in the browser: what somebody looks for is nobody else's business.
		if (value !== typedIn(location))
			history.pushState(
				null,
				'',
				`${location.pathname}#${String(new URLSearchParams({ q: value }))}`,
			);
		void answer();
	});
	addEventListener('popstate', readAddress);
	form.hidden = false;
	document.querySelector('[data-without-script]')?.remove();
	if (typedIn(location) !== undefined) readAddress();
}

const typedIn = ({ search, hash }: Location): string | undefined =>
	new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? undefined;
