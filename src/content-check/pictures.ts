import { PICTURES } from './collections.ts';
import type { Content } from './content.ts';
import type { ContentFile, Finding } from './finding.ts';
import { allEntries } from './links.ts';
import { suggestion } from './nearest.ts';
import { attributeIn } from './safe-body.ts';

export const MOST_BYTES = 1_000_000;
const MEGABYTES = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });

/** Pictures that are too large, missing, or without words for who does not see them. */
export function wrongPictures(content: Content, files: ContentFile[]): Finding[] {
	const names = files.flatMap(({ path }) => PICTURES.exec(path)?.groups?.['name'] ?? []);
	return [
		...files.flatMap(wrongFile),
		...allEntries(content).flatMap(({ file, body }) => {
			const findings: Finding[] = [];
			const add = (message: string, { line = 1, column = 1 } = {}) =>
				findings.push({ file, field: 'texten', message, at: { line, column } });
			for (const node of body.nodes) {
				if (node.type === 'image' || node.type === 'imageReference')
					add(inMarkdown(node.alt ?? ''), node.position?.start);
				const src = attributeIn(node, 'Picture', 'src');
				if (src !== undefined && !names.includes(src.value))
					add(notThere(src.value, names), src.at);
			}
			return findings;
		}),
	];
}

function wrongFile({ path, bytes = 0 }: ContentFile): Finding[] {
	const name = PICTURES.exec(path)?.groups?.['name'];
	if (name === undefined) return [];
	const messages = [
		...(bytes > MOST_BYTES
			? [
					`Bilden är ${MEGABYTES.format(bytes / MOST_BYTES)} MB. Gör den mindre: högst 1 MB. 1 600 bildpunkter på bredden räcker.`,
				]
			: []),
		...(/^[a-z0-9-]+\.[a-z]+$/.test(name)
			? []
			: [
					`"${name}" går inte att använda. Använd bara små bokstäver a–z, siffror och bindestreck i bildens namn.`,
				]),
	];
	return messages.map((message) => ({ file: path, field: 'filnamn', message }));
}

const inMarkdown = (alt: string) =>
	`${alt.trim() === '' ? 'Bilden saknar beskrivning för den som inte ser den. ' : ''}Skriv bilden så här: <Picture src="filnamn.jpg" alt="${alt.trim() || 'Vad bilden visar'}" />. Filen ska ligga i content/images.`;

const notThere = (src: string, names: string[]) =>
	`Bilden "${src}" finns inte i content/images.${suggestion(
		src,
		names.map((word) => ({ word })),
	)} Lägg filen där, eller rätta namnet.`;
