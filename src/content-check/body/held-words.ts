import type { Nodes as Node } from 'mdast';
import { CONTENT_COMPONENTS, type ContentComponent } from '../../schemas/components.ts';
import { isElement } from './safe-body.ts';
import { allIn } from './tree.ts';

const COMPONENTS: Partial<Record<string, ContentComponent>> = CONTENT_COMPONENTS;
/** Those that are shown as links, or hold one. */
const LINKS = new Set(['Contact', 'Phone', 'SwedishLink']);
const BLOCKS = new Set<Node['type']>([
	'blockquote',
	'code',
	'heading',
	'list',
	'paragraph',
	'table',
	'thematicBreak',
]);

const LINK_IN_LINK = 'En länk kan inte stå inuti en länk. Låt den ena stå för sig.';

/** What HTML does not let stand in a link, or in a component that holds words. */
export function wrongWords(node: Node): string | undefined {
	const name = nameOf(node) ?? '';
	const holdsWords = COMPONENTS[name]?.holds === 'words';
	if (!holdsWords && !isLink(node)) return undefined;
	const held = allIn(node).slice(1);
	if (isLink(node) && held.some(isLink)) return LINK_IN_LINK;
	if (!holdsWords) return undefined;
	if (held.some((part) => nameOf(part) === name))
		return `${name} kan inte stå inuti ${name}. Låt den ena stå för sig.`;
	return held.some(isBlock)
		? `Mellan <${name}> och </${name}> får bara några ord stå. Skriv dem på samma rad, utan tom rad före eller efter.`
		: undefined;
}

const nameOf = (node: Node) => (isElement(node) ? (node.name ?? undefined) : undefined);

const isLink = (node: Node) =>
	node.type === 'link' || node.type === 'linkReference' || LINKS.has(nameOf(node) ?? '');

function isBlock(node: Node): boolean {
	const name = nameOf(node);
	return name === undefined
		? BLOCKS.has(node.type)
		: COMPONENTS[name] !== undefined && COMPONENTS[name].stands !== 'in a sentence';
}
