import type { PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { button, element, findingsList } from './findings-list.ts';
import { goTo } from './go-to-field.ts';

/** Says what is wrong, and leads to the field that is chosen. Resolves when it is closed. */
export function showRefusal(
	errors: PlacedFinding[],
	own: string[],
	{ title, lead, close }: typeof adminSv.findings.refused = adminSv.findings.refused,
): Promise<void> {
	const dialog = document.createElement('dialog');
	dialog.className = 'findings refusal';
	dialog.setAttribute('aria-labelledby', 'refusal-title');
	const shut = () => {
		dialog.close();
	};
	dialog.append(
		element('h2', title, 'refusal-title'),
		element('p', lead),
		findingsList(errors, own, (error) => {
			shut();
			goTo(error);
		}),
		button(close, shut),
	);
	document.body.append(dialog);
	dialog.showModal();
	return new Promise((resolve) => {
		dialog.addEventListener('close', () => {
			dialog.remove();
			resolve();
		});
	});
}
