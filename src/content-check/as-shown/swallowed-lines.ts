import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { inText, startOf } from './written.ts';

/** Longer ones are wrapped where they happen to end. */
const MOST_IN_LINE = 40;
const ENDS = /[\p{L}\p{N}.!?)”]\r?$/u;

const NEVER_CLOSED =
	'Allt från den här raden till textens slut visas som kod, för koden slutar aldrig. Ta bort raden, eller skriv samma tecken på en egen rad där koden slutar.';

/** A line of ``` that takes all below it, where another does not end it. */
export const openCode = ({ file, body }: Entry): Finding[] =>
	body.nodes.flatMap(({ type, position }) => {
		const from = position?.start.offset ?? 0;
		const [first = '', ...lines] = body.text.slice(from, position?.end.offset).split('\n');
		const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
		if (type !== 'code' || fence === undefined) return [];
		const isClosed = lines.length > 0 && lines.at(-1)?.trim().startsWith(fence) === true;
		return isClosed ? [] : [inText(file, body, from, NEVER_CLOSED, true)];
	});

/** Lines under a list that were to stand below it, and became a part of its last point. */
export const swallowedLines = ({ file, body }: Entry): Finding[] =>
	body.nodes.flatMap((node) => {
		const last = node.type === 'listItem' ? node.children.at(-1) : undefined;
		if (last?.type !== 'paragraph') return [];
		const { start, end } = last.position ?? {};
		const from = start?.offset ?? 0;
		const lines = body.text.slice(from, end?.offset).split('\n');
		const at = lines.findIndex((line, of) => {
			const before = lines[of - 1] ?? '';
			return of > 0 && /^\p{Lu}/u.test(line) && before.length <= MOST_IN_LINE && ENDS.test(before);
		});
		if (at < 0) return [];
		const offset = from + lines.slice(0, at).join('\n').length + 1;
		const message = `Raden hamnar i listans sista punkt: ”${startOf(lines[at] ?? '')}”. Ska den stå under listan? Lägg en tom rad före den.`;
		return [inText(file, body, offset, message, true)];
	});
