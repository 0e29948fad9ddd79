import './findings.css';
import type { PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { fieldOf } from './go-to-field.ts';

const { toField, elsewhere } = adminSv.findings;

/** What is said of files; `onField` leads to a field of one of `own`, where it is in the form. */
export function findingsList(
	findings: PlacedFinding[],
	own: string[],
	onField?: (of: PlacedFinding) => void,
): HTMLElement {
	const items = document.createElement('ul');
	for (const finding of findings) {
		const item = document.createElement('li');
		const isHere = own.includes(finding.file);
		if (!isHere) item.append(element('p', elsewhere(finding.file)));
		item.append(element('p', finding.message));
		if (onField !== undefined && isHere && fieldOf(finding) !== null)
			item.append(
				button(toField, () => {
					onField(finding);
				}),
			);
		items.append(item);
	}
	return items;
}

export function element(tag: string, words: string, id?: string): HTMLElement {
	const made = document.createElement(tag);
	made.textContent = words;
	if (id !== undefined) made.id = id;
	return made;
}

export function button(label: string, onClick: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = label;
	made.addEventListener('click', onClick);
	return made;
}
