import { findAreas, type Match, type NamedDistrict } from './find-areas.ts';

interface Item extends NamedDistrict {
	item: HTMLElement;
	link: HTMLAnchorElement;
	note: HTMLElement;
}

/** Turns the list of districts that stands in the page into one that can be narrowed down. */
export function enhance(finder: HTMLElement): void {
	const field = finder.querySelector('input');
	const status = finder.querySelector('output');
	if (field === null || status === null) return;
	// In a section it is for the list there, else for those of the whole page.
	const scope = finder.closest('section') ?? document;
	const areas = [...scope.querySelectorAll<HTMLElement>('[data-area]')].flatMap(readItem);
	const fold = areas[0]?.item.closest('details');
	const { one = '', many = '', none = '', ...why } = finder.dataset;
	let matches: Match<Item>[] = [];

	const show = () => {
		const isEmpty = field.value.trim() === '';
		if (fold) fold.open = !isEmpty;
		matches = findAreas(areas, field.value);
		for (const { item, note } of areas) {
			item.hidden = true;
			note.textContent = '';
		}
		for (const { area, because } of matches) {
			area.item.hidden = false;
			// Those that fit best stand first, and all in their own order once nothing is typed.
			area.item.parentElement?.append(area.item);
			if (because && !isEmpty)
				area.note.textContent = why[because.kind]?.replace('{word}', because.word) ?? '';
		}
		for (const section of scope.querySelectorAll<HTMLElement>('section'))
			if (section.querySelector('[data-area]'))
				section.hidden = !section.querySelector('[data-area]:not([hidden])');
		const found = matches.length === 0 ? none : matches.length === 1 ? one : many;
		status.textContent = isEmpty ? '' : found.replace('{count}', String(matches.length));
	};
	field.addEventListener('input', show);
	field.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') {
			field.value = '';
			show();
		}
		if (key !== 'Enter' || field.value.trim() === '') return;
		const only = matches.length === 1 ? matches[0] : matches.find(({ isExact }) => isExact);
		only?.area.link.click();
	});
	// The browser puts back what was typed when the reader comes back.
	if (field.value !== '') show();
}

function readItem(item: HTMLElement): Item[] {
	const link = item.querySelector('a');
	if (link === null) return [];
	const note = document.createElement('span');
	item.append(note);
	const { nicknames, streets } = item.dataset;
	return [
		{
			name: link.textContent,
			nicknames: nicknames?.split('|') ?? [],
			streets: streets?.split('|') ?? [],
			item,
			link,
			note,
		},
	];
}
