import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';
import { asInFile, inText, startOf, writtenIn } from './written.ts';

const LOST = /^(?<signs>#{1,6})(?<blank>(?:(?! )[\p{Zs}\p{Cf}])*)(?<words>[^\s#].*)$/u;
const TOO_DEEP = /^#{7,}\s*(?<words>\S.*)$/u;
const MOST = 120;
const LONG =
	'Rubriken är lång. Börjar en vanlig mening med #? Ta bort tecknet. Annars skriver du en kortare rubrik.';

/** Headings that show their #, and texts that became headings. */
export const lostHeadings = ({ file, body }: Entry): Finding[] =>
	writtenIn(body).flatMap((written) => {
		const { node, lines, start, source } = written;
		if (node.type === 'paragraph')
			return lines.flatMap((line) => {
				const deep = TOO_DEEP.exec(line)?.groups?.['words'];
				if (deep !== undefined)
					return [
						inText(
							file,
							body,
							start + source.indexOf(line),
							`Här blir ingen rubrik: det är för många #. Skriv: ## ${startOf(asInFile(body, written, deep))}`,
						),
					];
				const { signs = '', blank = '', words = '' } = LOST.exec(line)?.groups ?? {};
				// A word with one # before it may be meant for social media.
				const isTag = signs === '#' && blank === '' && !/^\p{Lu}\S* /u.test(words);
				if (signs === '' || isTag) return [];
				const odd = blank === '' ? '' : ` Nu står där ${shownSigns(blank)}.`;
				const message = `Här blir ingen rubrik: det behövs ett vanligt mellanslag efter ${signs}.${odd} Skriv: ${signs === '#' ? '##' : signs} ${startOf(asInFile(body, written, words))}`;
				return [inText(file, body, start + source.indexOf(line), message, signs === '#')];
			});
		if (node.type !== 'heading') return [];
		const [first = ''] = lines;
		if (first.startsWith('#'))
			return source.length > MOST ? [inText(file, body, start, LONG, true)] : [];
		const message = `Texten blev en rubrik, för raden under är streck: ”${startOf(asInFile(body, written, first))}”. Ska det vara en rubrik? Skriv ## före den och ta bort strecken. Annars lägger du en tom rad före strecken, eller tar bort dem.`;
		return [inText(file, body, start, message, true)];
	});
