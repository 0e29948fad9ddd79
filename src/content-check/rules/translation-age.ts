import type { Content, Entry } from '../content.ts';
import { advice, type Finding } from '../finding.ts';
import { originalOf } from '../original-of.ts';

/** What of a file is translated. */
interface Text extends Pick<Entry, 'file' | 'body'> {
	fields: {
		[Field in 'title' | 'summary' | 'introduction' | 'translatedFrom']?: string | undefined;
	};
}

/**
 * Translations of a Swedish text that has changed since: advice. A clone of the project has no
 * times of files, so each says by a hash which text it is of.
 */
export async function olderTranslations(content: Content): Promise<Finding[]> {
	const { pages, translations, districtTranslations } = content;
	const { measures, areaDays, articles, districts } = content;
	const originals = new Map<string, Text>(
		[...pages, ...measures, ...areaDays, ...articles, ...districts].map((of) => [of.file, of]),
	);
	const translated: Text[] = [...pages, ...translations, ...districtTranslations];
	const findings = translated.map(async (text): Promise<Finding[]> => {
		const { file, fields } = text;
		const original = originals.get(originalOf(file));
		if (original === undefined) return [];
		const field = 'translatedFrom';
		if (original === text)
			return fields.translatedFrom === undefined
				? []
				: [{ file, field, message: 'Raden hör bara hemma i översättningar. Ta bort den.' }];
		const hash = await textHash(original);
		if (fields.translatedFrom === hash) return [];
		const message =
			fields.translatedFrom === undefined
				? `Det står inte vilken svensk text som är översatt. Stämmer översättningen? Skriv ${hash} i ”Översatt från” (translatedFrom: '${hash}').`
				: `Den svenska texten (${original.file}) har ändrats sedan den översattes. Ändra översättningen, och skriv sedan ${hash} i ”Översatt från” (translatedFrom: '${hash}').`;
		return [advice(file, field, message)];
	});
	return (await Promise.all(findings)).flat();
}

/** The first 32 bits of a SHA-256 of all that is translated. White space does not count. */
async function textHash({ fields, body }: Text): Promise<string> {
	const { title = '', introduction = '', summary = introduction } = fields;
	const parts = [title, summary, body.text];
	const text = JSON.stringify(
		parts.map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim()),
	);
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest, 0, 4), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');
}
