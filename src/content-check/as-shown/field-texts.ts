import { textsOf } from '../body/safe-body.ts';
import { startPlace } from '../body/tree.ts';
import type { Entry } from '../content.ts';
import { advice, type Finding } from '../finding.ts';
import { startOf } from './written.ts';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
/** Has the same signs between its parts. */
const ADDRESS = /https?:\S+/gi;
const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '”',
	'&nbsp;': 'ett mellanslag',
	'&aring;': 'å',
	'&auml;': 'ä',
	'&ouml;': 'ö',
	'&Aring;': 'Å',
	'&Auml;': 'Ä',
	'&Ouml;': 'Ö',
	'&ndash;': '–',
};
const MARKDOWN =
	/\*\*\S[^*]*\*{0,2}|~~\S|(?<![\p{L}\p{N}_])__\S.*?__|\\[*_#&<>[\]{}|]|\]\(|(?<!\S)_[^_\s][^_]*_(?![\p{L}\p{N}])|(?<!\S)\*[^*\s][^*]*\*(?![\p{L}\p{N}])|^#{1,6} |`[^`]+`|<\/?[a-z]+\s*\/?>/iu;

/** Fields are shown letter by letter: what formats a text shows its signs in them. */
export const fieldTexts = ({ file, data, body }: Entry): Finding[] => [
	...textsIn(data).flatMap(({ field, text }) => {
		const message = entityMessage(ENTITY.exec(text)?.[0]) ?? markMessage(MARKDOWN.exec(text)?.[0]);
		return message === undefined ? [] : [advice(file, field, message)];
	}),
	...body.nodes.flatMap((node) => {
		const message =
			node.type === 'text'
				? entityMessage(ENTITY.exec(node.value.replaceAll(ADDRESS, ''))?.[0])
				: undefined;
		return message === undefined
			? []
			: [{ ...advice(file, 'texten', message), at: startPlace(node) }];
	}),
	...body.nodes.flatMap(textsOf).flatMap(({ field, text, at }) => {
		const message = markMessage(MARKDOWN.exec(text)?.[0]);
		return message === undefined ? [] : [{ ...advice(file, field, message), at }];
	}),
];

const entityMessage = (entity?: string) =>
	entity &&
	`${entity} syns som det står. Skriv tecknet i stället${ENTITIES[entity] === undefined ? '' : `: ${ENTITIES[entity]}`}.`;

const markMessage = (mark?: string) =>
	mark &&
	`Fältet visas som vanlig text, så tecknen syns: ${startOf(mark)}. Ta bort det som gör texten fet, kursiv eller till länk. Det går bara i texten under fälten.`;

interface FieldText {
	/** `sources.0` */
	field: string;
	text: string;
}

/** Every text in the fields of a file. */
export function textsIn(data: unknown, field = ''): FieldText[] {
	if (typeof data === 'string') return [{ field, text: data }];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([name, value]) =>
		textsIn(value, field === '' ? name : `${field}.${name}`),
	);
}
