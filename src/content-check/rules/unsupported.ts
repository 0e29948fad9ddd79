import type { Nodes } from 'mdast';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';

const FOOTNOTE =
	'Fotnoter går inte att använda. Skriv det i texten, eller skriv uppgiften som <Fact source="…">.';
const CHECKBOX = 'Kryssrutor går inte att använda i en lista. Ta bort [ ] eller [x].';

/** Markdown that would put English words or unnamed fields on the page. */
export function unsupported({ file, body }: Entry): Finding[] {
	const findings: Finding[] = [];
	for (const node of body.nodes) {
		const message = messageFor(node);
		if (message === undefined) continue;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		findings.push({ file, field: 'texten', message, at: { line, column } });
	}
	return findings;
}

function messageFor(node: Nodes): string | undefined {
	switch (node.type) {
		case 'footnoteReference':
		case 'footnoteDefinition':
			return FOOTNOTE;
		case 'listItem':
			return typeof node.checked === 'boolean' ? CHECKBOX : undefined;
		default:
			return undefined;
	}
}
