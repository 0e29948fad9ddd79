import type { PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { button, element, findingsList } from './findings-list.ts';

const { title, lead, close } = adminSv.findings.advised;

/** Says what could be better in what has been saved, beside the list: it stops nobody. */
export function showAdvice(advice: PlacedFinding[], own: string[]): void {
	document.querySelector('.advice')?.remove();
	if (advice.length === 0) return;
	const note = document.createElement('aside');
	note.className = 'findings advice';
	// Above all that the CMS shows, and in nobody's way.
	note.popover = 'manual';
	note.setAttribute('aria-labelledby', 'advice-title');
	// Read aloud when it comes, since it does not take the focus.
	note.setAttribute('aria-live', 'polite');
	document.body.append(note);
	note.showPopover();
	note.append(
		element('h2', title, 'advice-title'),
		element('p', lead),
		findingsList(advice, own),
		button(close, () => {
			note.remove();
		}),
	);
}
