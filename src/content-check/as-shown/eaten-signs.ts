import type { Nodes } from 'mdast';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { inText, startOf } from './written.ts';

/** Signs that were to be read, and made Markdown: a product, a code, an age, a mark of a note. */
export const eatenSigns = ({ file, body }: Entry): Finding[] =>
	body.nodes.flatMap((node) => {
		const from = node.position?.start.offset ?? 0;
		const to = node.position?.end.offset ?? 0;
		const sign = eatenIn(node, body.text, from, to);
		if (sign === undefined) return [];
		const line = /^[^\n]*/.exec(body.text.slice(from))?.[0] ?? '';
		const message = `Tecknet ${sign} visas inte i ${startOf(line)}. Ska det läsas? Skriv \\${sign} i stället.`;
		return [inText(file, body, from, message, true)];
	});

function eatenIn({ type }: Nodes, text: string, from: number, to: number): string | undefined {
	const isInNumber = /\p{N}/u.test(`${text[from - 1] ?? ''}${text[to] ?? ''}`);
	if (type === 'emphasis' && text[from] === '*' && isInNumber) return '*';
	const isInWord = /[\p{L}\p{N}]/u.test(`${text[from - 1] ?? ''}${text[to] ?? ''}`);
	if (type === 'delete' && text[from + 1] !== '~' && isInWord) return '~';
	return type === 'blockquote' &&
		/^>\s*\d[\d\s]*(?:år|kr|kronor|%|procent|grader|meter|st)(?!\p{L})/u.test(text.slice(from))
		? '>'
		: undefined;
}
