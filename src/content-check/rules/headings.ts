import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Body } from '../body/body.ts';
import { startPlace } from '../body/tree.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';

/** Each text stands on the pages of all languages, and is asked for each. */
const known = new WeakMap<Body, string[]>();

/** What a link can add after #, as the site makes it of the headings. */
export function anchorsIn(body: Body): string[] {
	const slugger = new GithubSlugger();
	const slugs = () =>
		body.nodes.flatMap((node) => (node.type === 'heading' ? [slugger.slug(toString(node))] : []));
	const anchors = known.get(body) ?? slugs();
	known.set(body, anchors);
	return anchors;
}

/** Headings that leave out a level, or say nothing. Screen readers move by them, and links lead to their words. */
export function wrongHeadings({ file, body }: Entry): Finding[] {
	const findings: Finding[] = [];
	let above = 1;
	for (const node of body.nodes) {
		if (node.type !== 'heading') continue;
		const message = mistakeIn(node, above);
		if (message !== undefined)
			findings.push({ file, field: 'texten', message, at: startPlace(node) });
		above = node.depth;
	}
	return findings;
}

function mistakeIn(heading: Heading, above: number): string | undefined {
	const words = toString(heading).trim();
	if (words === '') return 'Rubriken är tom. Skriv den, eller ta bort tecknen #.';
	if (!/[\p{L}\p{N}]/u.test(words))
		return `Rubriken ${shownSigns(words)} har inga ord. Skriv vad texten under den handlar om.`;
	if (heading.depth === 1)
		return 'Sidans rubrik står redan i fälten överst. Rubriker i texten börjar med ##.';
	if (heading.depth > above + 1)
		return `Rubriken hoppar över en nivå. Skriv ${'#'.repeat(above + 1)} i stället för ${'#'.repeat(heading.depth)}.`;
	return undefined;
}
