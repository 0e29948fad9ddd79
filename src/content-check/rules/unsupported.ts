import type { Nodes } from 'mdast';
import { wrongWords } from '../body/held-words.ts';
import { startPlace } from '../body/tree.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';

const FOOTNOTE =
	'Fotnoter går inte att använda. Skriv det i texten, eller skriv uppgiften som <Fact source="…">.';
const CHECKBOX = 'Kryssrutor går inte att använda i en lista. Ta bort [ ] eller [x].';

/** What would put English words, unnamed fields or wrong HTML on the page. */
export const unsupported = ({ file, body }: Entry): Finding[] =>
	body.nodes.flatMap((node) => {
		const message = messageFor(node);
		return message === undefined ? [] : [{ file, field: 'texten', message, at: startPlace(node) }];
	});

function messageFor(node: Nodes): string | undefined {
	switch (node.type) {
		case 'footnoteReference':
		case 'footnoteDefinition':
			return FOOTNOTE;
		case 'listItem':
			return typeof node.checked === 'boolean' ? CHECKBOX : undefined;
		default:
			return wrongWords(node);
	}
}
