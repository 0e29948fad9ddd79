import { fillField } from './fields.ts';
import { tellOfLinkAlone } from './quick-exit.ts';

/**
 * Keeps the server's form as it came. What is returned puts it back in place of whatever stands in
 * `root`, with these fields filled in: it then posts as if there had been no script.
 */
export function keepPlainForm(root: HTMLElement, form: HTMLFormElement) {
	const plain = form.cloneNode(true) as HTMLFormElement;
	const { title } = document;
	return (fields: FormData): HTMLFormElement => {
		// It may have been sent, and must then count once.
		if (fields.has('submission') && !plain.elements.namedItem('submission')) {
			const submission = document.createElement('input');
			submission.type = 'hidden';
			submission.name = 'submission';
			plain.append(submission);
		}
		for (const control of plain.querySelectorAll<HTMLInputElement>('input, textarea'))
			fillField(control, fields.getAll(control.name));
		root.textContent = '';
		root.append(plain);
		tellOfLinkAlone();
		delete root.dataset['enhanced'];
		delete document.documentElement.dataset['survey'];
		document.title = title;
		return plain;
	};
}
