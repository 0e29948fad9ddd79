import type { SearchWords } from '../../schemas/search-words.ts';
import type { SearchStrings } from '../../strings/search.ts';
import type { Language } from '../../survey/rules/languages.ts';
import type { Answer, Search } from './engine.ts';
import type { Part } from './part-of.ts';
import { type InLanguage, resultItem } from './result-item.ts';
import { wantedCall } from './wanted-call.ts';

/** What the page hands to its script. */
export interface SearchSettings {
	language: Language;
	/** Those of Swedish; others come with what searches. */
	words: SearchWords;
	marks: Record<Language, InLanguage>;
	parts: Part[];
	answers: SearchStrings['answers'];
}

/** Shows the form, which is of no use without this, and answers it in the page. */
export function enhance(form: HTMLFormElement, settings: SearchSettings): void {
	const { language, words, marks, parts, answers } = settings;
	const field = form.querySelector('input');
	const status = form.querySelector('output');
	const results = document.querySelector<HTMLElement>('[data-results]');
	const list = results?.querySelector('ol');
	if (!field || !status || !results || !list) return;
	const elsewhere = document.querySelector<HTMLElement>('[data-elsewhere]');
	const calls = document.querySelector<HTMLElement>('[data-calls]');
	const showCalls = calls ? callsIn(calls) : undefined;
	let search: Promise<Search> | undefined;
	let asked = '';

	const answer = async () => {
		const typed = field.value.trim();
		asked = typed;
		// The numbers stand in the page: they are there at once, and where the index cannot be reached.
		showCalls?.(typed);
		if (typed === '') {
			show([], '');
			return;
		}
		status.textContent = answers.searching;
		try {
			search ??= import('./engine.ts').then(({ openSearch }) => openSearch(language, words));
			const found = await (await search)(typed);
			// Somebody may have asked for something else meanwhile.
			if (asked === typed) showPages(found, typed);
		} catch {
			search = undefined;
			show([], answers.failed);
		}
	};
	const showPages = ({ pages, language: theirs, meant }: Answer, typed: string) => {
		const count = pages.length;
		const isAnswered = calls?.hidden === false;
		const none = isAnswered ? answers.numberAlone : answers.none;
		const said = count === 0 ? none : count === 1 ? answers.one : answers.many;
		show(
			pages.map((page) => resultItem(page, marks[theirs], parts)),
			said.replace('{count}', String(count)).replace('{typed}', () => typed),
		);
		if (meant !== undefined && !isAnswered) status.append(...suggestion(answers.meant, meant));
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
		if (value !== typedIn(location)) history.pushState(null, '', addressOf(value));
		void answer();
	});
	addEventListener('popstate', readAddress);
	form.hidden = false;
	document.querySelector('[data-without-script]')?.remove();
	if (typedIn(location) !== undefined) readAddress();
}

/** Gives what shows the numbers that answer what is typed. */
function callsIn(region: HTMLElement): (typed: string) => void {
	const calls = [...region.querySelectorAll<HTMLElement>('[data-number]')].map((item) => {
		const { number = '', words = '' } = item.dataset;
		return { item, isWanted: wantedCall({ number, words: words.split('|') }) };
	});
	return (typed) => {
		for (const { item, isWanted } of calls) item.hidden = typed === '' || !isWanted(typed);
		region.hidden = calls.every(({ item }) => item.hidden);
	};
}

/** The words of a suggestion are a link that searches for them. */
function suggestion(text: string, meant: string): (string | HTMLElement)[] {
	const [before = '', after = ''] = text.split('{words}');
	const link = Object.assign(document.createElement('a'), { href: addressOf(meant) });
	link.textContent = meant;
	return [` ${before}`, link, after];
}

/** A fragment stays in the browser: what somebody looks for is nobody else's business. */
const addressOf = (typed: string) =>
	`${location.pathname}#${String(new URLSearchParams({ q: typed }))}`;

const typedIn = ({ search, hash }: Location): string | undefined =>
	new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? undefined;
