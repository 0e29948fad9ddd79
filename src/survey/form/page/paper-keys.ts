/*
 * Paper entry without a mouse: a digit picks the answer, Enter goes on. It stands beside the
 * form's own script and imports nothing, so that each page carries only what it uses.
 */
const SEND = '[type="submit"]:not([name])';
const STOPS = `[name="code"], fieldset, textarea, ${SEND}`;

document.addEventListener('keydown', (event) => {
	const { target } = event;
	if (!(target instanceof HTMLElement) || event.altKey || event.isComposing) return;
	const stop = target.closest<HTMLElement>(STOPS);
	const form = stop?.closest('form');
	if (!stop || !form) return;
	if (event.key === 'Enter') {
		const isButton = stop instanceof HTMLButtonElement;
		if (isButton && !event.shiftKey) return;
		event.preventDefault();
		if (event.ctrlKey || event.metaKey) form.querySelector<HTMLElement>(SEND)?.click();
		else go(form, stop, event.shiftKey ? -1 : 1);
	} else if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey) pick(form, stop, event);
});

function pick(form: HTMLFormElement, stop: HTMLElement, event: KeyboardEvent) {
	const choices = stop.querySelectorAll('input');
	const choice = choices[(Number(event.key) || 10) - 1];
	if (choice === undefined) return;
	event.preventDefault();
	choice.click();
	if (choice.type === 'radio') go(form, stop, 1);
	else choice.focus();
}

function go(form: HTMLFormElement, from: HTMLElement, by: 1 | -1) {
	const stops = [...form.querySelectorAll<HTMLElement>(STOPS)];
	const stop = stops[stops.indexOf(from) + by];
	const control =
		stop?.querySelector<HTMLElement>(':checked') ?? stop?.querySelector('input') ?? stop;
	control?.focus({ preventScroll: true });
	stop?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
