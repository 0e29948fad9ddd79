const KEY = 'omrade';

/** Keeps the area that the reader goes to, if asked to, and leads there the next time. */
export function rememberArea(offer: HTMLElement): void {
	const [ask, known] = offer.children;
	const box = ask?.querySelector('input');
	const name = known?.querySelector('b');
	if (!(ask instanceof HTMLElement) || !(known instanceof HTMLElement) || !box || !name) return;
	const scope = offer.closest('section') ?? document;
	const links = [...scope.querySelectorAll<HTMLAnchorElement>('[data-area] a')];

	const show = () => {
		const kept = localStorage.getItem(KEY);
		const saved = links.find((link) => idOf(link) === kept);
		ask.hidden = saved !== undefined;
		known.hidden = saved === undefined;
		name.textContent = '';
		if (saved) name.append(saved.cloneNode(true));
	};
	for (const link of links)
		link.addEventListener('click', () => {
			if (box.checked) localStorage.setItem(KEY, idOf(link));
		});
	known.querySelector('button')?.addEventListener('click', () => {
		localStorage.removeItem(KEY);
		show();
		box.focus();
	});
	try {
		show();
	} catch {
		// The reader has forbidden the site to keep anything.
		offer.hidden = true;
	}
}

/** The same in every language: that of `/ar/omraden/dalhem/` is `dalhem`. */
const idOf = ({ pathname }: HTMLAnchorElement) => pathname.split('/').slice(-2).join('');
