import type { ContentFile } from '../src/content-check/finding.ts';

/** What a slip of the hand, a paste or another program puts in a file. */
const SIGNS = [
	...[
		'"',
		"'",
		':',
		'#',
		'{',
		'}',
		'<',
		'>',
		'*',
		'_',
		'-',
		'|',
		'&',
		'!',
		'[',
		']',
		'(',
		')',
		'`',
	],
	...['\\', '\n', '\n\n', '\t', '  ', '\u00A0', '\u200B', '\u00AD', '\r', '\uFEFF', '0', '1.', '~'],
];
const WORDS = ['trygg ', 'gård ', 'och så ', 'Å', 'é', '😀 ', 'word ', 'på ', ' kl. 14 ', ', '];

/** The file with one thing changed, as it may happen to an editor. */
export function mutated({ path, text }: ContentFile, next: () => number): ContentFile {
	const below = (most: number) => Math.floor(next() * most);
	const among = (list: string[]) => list[below(list.length)] ?? '';
	const at = below(text.length);
	const lines = text.split('\n');
	const line = below(lines.length);
	const ways = [
		() => text.slice(0, at) + among(WORDS) + text.slice(at),
		() => text.slice(0, at) + among(WORDS) + text.slice(at),
		() => text.slice(0, at) + among(SIGNS) + text.slice(at),
		() => text.slice(0, at) + text.slice(at + 1),
		() => lines.toSpliced(line, 0, lines[line] ?? '').join('\n'),
		() => lines.toSpliced(line, 1).join('\n'),
		() => lines.toSpliced(line, 2, `${lines[line] ?? ''} ${lines[line + 1] ?? ''}`).join('\n'),
		() => text.replaceAll('\n', '\r\n'),
	];
	return { path, text: ways[below(ways.length)]?.() ?? text };
}
