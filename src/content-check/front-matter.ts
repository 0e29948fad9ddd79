import { parseDocument } from 'yaml';
import type { ContentFile, Finding } from './finding.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** What to look for at the place where the YAML parser stopped. */
const REASONS: Record<string, string> = {
	DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
	TAB_AS_INDENT: 'Raden börjar med ett tabbtecken. Använd mellanslag i stället.',
	BAD_INDENT: 'Raden är fel indragen. Börja den lika långt in som raderna den hör ihop med.',
	MISSING_CHAR:
		'Ett citattecken, en parentes eller ett kolon saknas. Se efter vad som inte avslutas.',
};
const ANY_REASON =
	'Raden går inte att läsa. Se efter kolon, indrag och citattecken. Text som innehåller kolon behöver citattecken.';

type Read = { ok: true; data: unknown } | { ok: false; finding: Finding };

/** The fields of a file: the whole of a .yaml file, the block between two `---` of an .mdx file. */
export function readFields({ path, text }: ContentFile): Read {
	const yaml = path.endsWith('.mdx') ? FRONT_MATTER.exec(text)?.groups?.['yaml'] : text;
	if (yaml === undefined)
		return unreadable(
			path,
			'rad 1',
			'Filen ska börja med en rad ---, sedan fälten, sedan en rad --- till.',
		);
	// The YAML of an .mdx file begins on its second line.
	const linesBefore = path.endsWith('.mdx') ? 1 : 0;
	const document = parseDocument(yaml);
	const [error] = document.errors;
	if (error !== undefined) {
		const line = (error.linePos?.[0].line ?? 1) + linesBefore;
		return unreadable(path, `rad ${line}`, REASONS[error.code] ?? ANY_REASON);
	}
	try {
		return { ok: true, data: document.toJS() };
	} catch {
		// An alias (*name) without its anchor, or so many that they are an attack, shows first here.
		return unreadable(
			path,
			'hela filen',
			'Filen använder * eller & på ett sätt som inte går. Sätt citattecken runt texten.',
		);
	}
}

const unreadable = (file: string, field: string, message: string): Read => ({
	ok: false,
	finding: { file, field, message },
});
