import './refusal.css';
import type { PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/admin/admin-sv.ts';

const { title, lead, toField, close, elsewhere } = adminSv.refused;

/** Says what is wrong, and leads to the field that is chosen. Resolves when it is closed. */
export function showRefusal(findings: PlacedFinding[], own: string[]): Promise<void> {
	const dialog = document.createElement('dialog');
	dialog.className = 'refusal';
	dialog.setAttribute('aria-labelledby', 'refusal-title');
	dialog.append(
		text('h2', title, 'refusal-title'),
		text('p', lead),
		list(findings, own, (field) => {
			dialog.close();
			goTo(field);
		}),
		button(close, () => {
			dialog.close();
		}),
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

function list(findings: PlacedFinding[], own: string[], onField: (of: PlacedFinding) => void) {
	const items = document.createElement('ul');
	for (const finding of findings) {
		const item = document.createElement('li');
		const isHere = own.includes(finding.file);
		if (!isHere) item.append(text('p', elsewhere(finding.file)));
		item.append(text('p', finding.message));
		if (isHere && fieldOf(finding) !== null)
			item.append(
				button(toField, () => {
					onField(finding);
				}),
			);
		items.append(item);
	}
	return items;
}

function text(tag: string, words: string, id?: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = words;
	if (id !== undefined) element.id = id;
	return element;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = label;
	element.addEventListener('click', onClick);
	return element;
}

/** `texten` is the field of the text; a part that is missing is looked for in what it belongs to. */
function fieldOf(finding: PlacedFinding): HTMLElement | null {
	const { field } = finding;
	const language = languageOf(finding);
	const path = field === 'texten' ? ['body'] : field.split('.');
	for (let length = path.length; length > 0; length -= 1) {
		const name = CSS.escape(path.slice(0, length).join('.'));
		const pane = `.pane[data-mode="edit"]:is([data-locale="${language}"], [data-locale="_default"])`;
		const found = document.querySelector<HTMLElement>(`${pane} .field[data-key-path="${name}"]`);
		if (found !== null) return found;
	}
	return null;
}

/** The CMS's own way, which opens what is folded; after its own word on the refusal. */
function goTo(finding: PlacedFinding): void {
	const field = fieldOf(finding);
	const locale = field?.closest<HTMLElement>('.pane')?.dataset['locale'];
	const payload = { locale, keyPath: field?.dataset['keyPath'] };
	setTimeout(() => {
		window.postMessage({ type: 'highlight-editor-field', payload });
	});
}

/** Swedish, unless the file stands in the folder of another language. */
const languageOf = ({ file }: PlacedFinding) => /\/(\w+)\/[^/]+\.mdx$/.exec(file)?.[1] ?? 'sv';
