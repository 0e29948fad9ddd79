import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';
import { asInFile, inText, startOf, writtenIn } from './written.ts';

const MOST_IN_LINE = 40;
const FEWEST_LINES = 3;
const POSTCODE = /^\d{3} ?\d{2} \p{Lu}/u;
/** `Tid: 11–14`, and who says goodbye. */
const LABELLED = /^\p{Lu}[\p{L}-]*(?: \p{N}+)?: \S/u;
const GREETING = /\bhälsning(?:ar)?$/i;
const GOES_ON = /[.,;:!?–-]$/;

/** A line that looks empty and is not: what stands above and below it is one paragraph. */
export const falseBlanks = ({ file, body }: Entry): Finding[] =>
	writtenIn(body).flatMap(({ node, start, source }) => {
		const [found, blank = ''] = /\n[ \t]*((?![ \t])[\p{Zs}\p{Cf}]+)(?=\r?\n)/u.exec(source) ?? [];
		if (node.type !== 'paragraph' || found === undefined) return [];
		const message = `Raden ser tom ut, men där står ${shownSigns(blank)}, så styckena hamnar i ett. Radera allt på raden.`;
		return [inText(file, body, start + source.indexOf(found) + 1, message, true)];
	});

/** Of `in- och utflyttning`, which is right. */
const AFTER_HYPHEN = /^(?:och|eller|samt|resp(?:ektive)?|men|till|and|or)(?![\p{L}\p{N}])/u;

/** A word that a PDF had on two lines: it gets a blank where it was cut. */
export const cutWords = ({ file, body }: Entry): Finding[] =>
	writtenIn(body).flatMap((written) => {
		const { lines, start, source } = written;
		const first = lines.find((line, index) => {
			const next = lines[index + 1] ?? '';
			return /\p{Ll}-\\?\s*$/u.test(line) && /^\p{Ll}/u.test(next) && !AFTER_HYPHEN.test(next);
		});
		if (first === undefined) return [];
		const [word = ''] = /\S+$/.exec(first.replace(/\\?\s*$/, '')) ?? [];
		const message = `Ordet delas där raden slutar, och får ett mellanslag i sig: ”${word}”. Skriv hela ordet på en rad.`;
		return [inText(file, body, start + source.indexOf(first), message, true)];
	});

/** Lines that were to stay lines, as in an address: they follow each other on the page. */
export const lostLines = ({ file, body }: Entry): Finding[] =>
	writtenIn(body).flatMap((written) => {
		const { node, start } = written;
		const lines = written.lines.map((line) => line.trim());
		if (node.type !== 'paragraph' || node.children.some(({ type }) => type === 'break')) return [];
		const areOwn =
			lines.every(
				(line) => line.length <= MOST_IN_LINE && !/^(?:[|•·–*-]|\d{1,2}[.)])|\t/.test(line),
			) &&
			lines.slice(1).every((line) => /^[\p{Lu}\d]/u.test(line)) &&
			!lines.slice(0, -1).some((line) => GOES_ON.test(line));
		const isSure =
			lines.some((line) => POSTCODE.test(line)) ||
			lines.every((line) => LABELLED.test(line)) ||
			GREETING.test(lines[0] ?? '');
		const fewest = isSure ? 2 : FEWEST_LINES;
		if (!areOwn || lines.length < fewest) return [];
		const message = `Raderna hamnar efter varandra på sidan. Ska de stå under varandra? Skriv ett bakstreck sist på varje rad utom den sista: ${startOf(asInFile(body, written, lines[0] ?? ''))}\\`;
		return [inText(file, body, start, message, true)];
	});
