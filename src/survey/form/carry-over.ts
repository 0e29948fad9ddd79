/*
 * Carries over what a link would lose: the code from the letter's link into the form, and code
 * and answers into another language. It stands apart from the form's own script, imports nothing
 * and is written in JavaScript of 2015, so that it works where that script cannot.
 */
const field = document.querySelector<HTMLInputElement>('#kod');
const form = field && field.form;

if (field && form) {
	const takeCode = () => {
		const code = new URLSearchParams(location.hash.slice(1)).get('kod');
		// The link to the field, from a list of errors, is `#kod`.
		if (!code) return;
		field.value = code;
		// What comes with a link has not been touched by anybody.
		field.dataset['linked'] = code;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		// Others use this device: it leaves address bar and history.
		history.replaceState(history.state, '', location.pathname + location.search);
	};
	takeCode();
	addEventListener('hashchange', takeCode);

	/** By nobody's press on the form's first view: there is nothing yet that could be lost. */
	const isOnTheWay = () => {
		let isAnswered = document.documentElement.dataset['survey'] === 'step';
		new FormData(form).forEach((value, name) => {
			if (/^answers/.test(name) && value) isAnswered = true;
		});
		return isAnswered;
	};
	addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
		if (!link) return;
		const language = `[name="switch"][value="${link.dataset['language'] || ''}"]`;
		const button = form.querySelector<HTMLElement>(language);
		if (button && isOnTheWay()) {
			event.preventDefault();
			button.click();
		} else link.hash = field.value && `kod=${encodeURIComponent(field.value)}`;
	});
}

// Makes a module of it, whose names are its own.
export {};
