import { placeOf } from '../body/place-in-text.ts';
import type { ContentFile, Finding } from '../finding.ts';

/** As Git leaves them where two changes meet, each at the start of a line. */
const MARKS = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)|^={7}$/m;
const WHOLE = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)/m;

/** Two changes of the same lines, of which nobody has chosen one. */
export function conflict({ path, text }: ContentFile): Finding | undefined {
	if (!WHOLE.test(text)) return undefined;
	const offset = MARKS.exec(text)?.index ?? 0;
	return {
		file: path,
		field: 'hela filen',
		message:
			'Här möts två ändringar av samma text, och ingen har valt. Behåll de rader som ska gälla, och ta bort de andra och raderna med <<<<<<<, ======= och >>>>>>>.',
		at: placeOf(text, offset),
	};
}
