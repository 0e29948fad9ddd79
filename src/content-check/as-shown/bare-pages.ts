import { toString } from 'mdast-util-to-string';
import { isBlank } from '../../survey/rules/text.ts';
import { isElement } from '../body/safe-body.ts';
import type { Content } from '../content.ts';
import { advice, type Finding } from '../finding.ts';
import { pagesOf } from '../rules/addresses.ts';
import { anchorsIn } from '../rules/headings.ts';
import { allEntries } from '../rules/links.ts';
import { inText } from './written.ts';

const BARE = 'Sidan har ingen text under fälten. Skriv den.';
/** The start page shows what others say. */
const WITHOUT_TEXT = 'start';
const SHOWN_NOWHERE =
	'Sidan visas ingenstans: webbplatsen visar bara de sidor i content/pages som den har från början. Skriv texten som en artikel i content/articles, eller ta bort filen.';

/** Pages without a text, and those that nothing shows. */
export function barePages(content: Content): Finding[] {
	const { articles, pages } = content;
	const shown = new Set(pagesOf(content).map(({ file }) => file));
	return [
		...[...articles, ...pages.filter(({ id }) => id !== WITHOUT_TEXT)].flatMap(({ file, body }) => {
			const [root] = body.nodes;
			// A heading alone is no text.
			const isBare =
				root?.type === 'root' &&
				root.children.every((node) => node.type === 'heading' || isBlank(toString(node))) &&
				!body.nodes.some(isElement);
			return isBare ? [advice(file, 'texten', BARE)] : [];
		}),
		...pages.flatMap(({ file }) =>
			shown.has(file) ? [] : [advice(file, 'filnamn', SHOWN_NOWHERE)],
		),
	];
}

/** Headings that get an address which the page has for a part of its own. */
export function takenAnchors(content: Content): Finding[] {
	const entries = new Map(allEntries(content).map((entry) => [entry.file, entry]));
	return pagesOf(content).flatMap(({ file, parts }) => {
		const entry = entries.get(file ?? '');
		if (entry === undefined) return [];
		const anchors = anchorsIn(entry.body);
		const own = parts.slice(0, parts.length - anchors.length);
		const headings = entry.body.nodes.filter(({ type }) => type === 'heading');
		return headings.flatMap(({ position }, index) => {
			const anchor = anchors[index] ?? '';
			if (!own.includes(anchor)) return [];
			const message = `Sidan har redan en del med adressen #${anchor}, så länkar dit går fel. Skriv rubriken med något fler ord.`;
			return [inText(entry.file, entry.body, position?.start.offset ?? 0, message)];
		});
	});
}
