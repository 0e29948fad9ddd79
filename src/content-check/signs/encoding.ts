const UTF_16 = { le: 'utf-16le', be: 'utf-16be' } as const;
/** Every other byte of it, as good as, in a text of Latin letters. */
const MOST_NULS = 0.2;

/** Word's, new and old, a PDF, a text with its fonts, a page of the web. */
const DOCUMENTS = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '%PDF-', '{\\rtf'];
const WEB_PAGE = /^\s*<(?:!doctype html|html)\b/i;
const MOST_OF_MARK = 100;

export interface Decoded {
	text: string;
	/** Another program's, whatever its name says. */
	is?: 'document';
	/** As programs call it, where it is not UTF-8. */
	encoding?: string;
}

/** The text of a file, in whichever encoding it was saved. */
export function decoded(bytes: Uint8Array): Decoded {
	const mark = new TextDecoder('latin1').decode(bytes.subarray(0, MOST_OF_MARK));
	if (WEB_PAGE.test(mark) || DOCUMENTS.some((begins) => mark.startsWith(begins)))
		return { text: '', is: 'document' };
	const kind = utf16(bytes);
	if (kind !== undefined)
		return { text: new TextDecoder(UTF_16[kind]).decode(bytes), encoding: 'UTF-16' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder('windows-1252').decode(bytes);
		return { text, encoding: 'ANSI eller Latin-1' };
	}
}

/** By its mark, or by the empty halves of its letters. */
function utf16(bytes: Uint8Array): keyof typeof UTF_16 | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'le';
	if (first === 0xfe && second === 0xff) return 'be';
	if (!bytes.includes(0)) return undefined;
	const nuls = [0, 0];
	for (const [at, byte] of bytes.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	if (even + odd < MOST_NULS * bytes.length) return undefined;
	return odd > even ? 'le' : 'be';
}
