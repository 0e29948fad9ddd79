import type { PlacedFinding } from '../../content-check/finding.ts';

/** `texten` is the field of the text; a part that is missing is looked for in what it belongs to. */
export function fieldOf(finding: PlacedFinding): HTMLElement | null {
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
export function goTo(finding: PlacedFinding): void {
	const field = fieldOf(finding);
	const locale = field?.closest<HTMLElement>('.pane')?.dataset['locale'];
	const payload = { locale, keyPath: field?.dataset['keyPath'] };
	setTimeout(() => {
		window.postMessage({ type: 'highlight-editor-field', payload });
	});
}

/** Swedish, unless the file stands in the folder of another language. */
const languageOf = ({ file }: PlacedFinding) => /\/(\w+)\/[^/]+\.mdx$/.exec(file)?.[1] ?? 'sv';
