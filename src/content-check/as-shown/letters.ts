import { directionOf, LANGUAGES } from '../../survey/rules/languages.ts';
import { placeOf } from '../body/place-in-text.ts';
import type { ContentFile, Finding } from '../finding.ts';
import { nameOf } from '../signs/unseen.ts';

/** UTF-8 that a program took for ANSI: `pÃ¥`. */
const FOR_ANSI =
	/[\u00C2\u00C3][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00E2\u20AC/u;
/** The same by an old Mac, or DOS. */
const FOR_OTHERS = /\u221A[•§∂ÖÑ\u00A0]|\u251C[ÑñÂâ¶Üí¥ä]/u;
/** `ﬁ`, as PDF files have it. */
const LIGATURE = /[\uFB00-\uFB06]/u;
const ASKED = /\p{Ll}\?\p{Ll}/u;
const WORD = /\S+/gu;
const OF_ADDRESS = /[/@=]/;

const ANSI = new Map(
	Array.from({ length: 256 }, (_, byte) => [
		new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
		byte,
	]),
);

/** Signs without width: search, links and spell-checkers take words with them for others. */
const UNSEEN =
	/[\u00AD\u061C\u115F\u1160\u2800\u3164\uFFA0\u180E\u200B-\u200F\u2060-\u2064\u2066-\u2069\u202C]|\u034F|[\u{E0000}-\u{E007F}]/gu;
const OF_RIGHT_TO_LEFT = /[\u061C\u200C-\u200F\u2066-\u2069\u202C]/u;
const RIGHT_TO_LEFT = LANGUAGES.filter((language) => directionOf(language) === 'rtl').map(
	(language) => `/${language}/`,
);
const JOINED = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}\u{E0000}-\u{E007F}]*$/u;

/** Letters that another program lost, and signs that nobody sees. */
export function strangeLetters({ path, text }: ContentFile): Finding[] {
	if (!/\.(?:mdx|yaml)$/.test(path)) return [];
	const found = (message: string, index: number, isAdvice = true): Finding => ({
		file: path,
		field: 'hela filen',
		message,
		at: placeOf(text, index),
		...(isAdvice && { isAdvice }),
	});
	const garbled = FOR_ANSI.exec(text) ?? FOR_OTHERS.exec(text);
	const words = text.replaceAll(WORD, (word) =>
		OF_ADDRESS.test(word) ? ' '.repeat(word.length) : word,
	);
	const asked = words.search(ASKED);
	const ligature = text.search(LIGATURE);
	return [
		...(garbled === null
			? []
			: [found(garbledMessage(wordAt(text, garbled.index)), garbled.index, false)]),
		...(asked < 0
			? []
			: [
					found(
						`En bokstav kan ha blivit ett frågetecken: ”${wordAt(text, asked)}”. Skriv ordet igen.`,
						asked,
					),
				]),
		...(ligature < 0
			? []
			: [
					found(
						`Två bokstäver står som ett tecken, som i en PDF: ”${wordAt(text, ligature)}”. Sökningen hittar inte ordet. Skriv: ${wordAt(text, ligature).normalize('NFKC')}`,
						ligature,
					),
				]),
		...unseen(path, text).map(({ 0: sign, index }) =>
			found(
				`Här står ett tecken som inte syns (${nameOf(sign)}), vid ”${wordAt(text, index).replaceAll(UNSEEN, '|')}”. Sökningen hittar inte ordet, och länkar kan gå fel. Radera ordet och skriv det igen.`,
				index,
			),
		),
	];
}

function garbledMessage(word: string): string {
	const mended = mendedWord(word);
	const cure = mended === undefined ? '' : ` Menade du ”${mended}”?`;
	return `Bokstäver har blivit andra tecken: ”${word}”.${cure} Skriv orden igen, och spara filen som UTF-8.`;
}

function mendedWord(word: string): string | undefined {
	const bytes = [...word].flatMap((sign) => ANSI.get(sign) ?? []);
	try {
		if (bytes.length !== word.length) return undefined;
		const mended = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
		// It was saved so twice.
		return FOR_ANSI.test(mended) ? mendedWord(mended) : mended;
	} catch {
		return undefined;
	}
}

/** The first of each sort. */
function unseen(path: string, text: string): RegExpExecArray[] {
	const isRightToLeft =
		RIGHT_TO_LEFT.some((folder) => path.includes(folder)) || path.endsWith('.yaml');
	const first = new Map<string, RegExpExecArray>();
	for (const match of text.matchAll(UNSEEN)) {
		const [sign] = match;
		// A family, a flag: pictures are put together of others.
		const isJoined = JOINED.test(text.slice(Math.max(0, match.index - 20), match.index));
		if (!(isRightToLeft && OF_RIGHT_TO_LEFT.test(sign)) && !isJoined && !first.has(sign))
			first.set(sign, match);
	}
	return [...first.values()];
}

const NEAR = 40;
const wordAt = (text: string, index: number): string =>
	(/\S*$/.exec(text.slice(Math.max(0, index - NEAR), index))?.[0] ?? '') +
	(/^\S*/.exec(text.slice(index, index + NEAR))?.[0] ?? '');
