import type { Image, ImageReference } from 'mdast';
import { attributeIn } from '../body/safe-body.ts';
import { startPlace } from '../body/tree.ts';
import { PICTURES } from '../collections.ts';
import type { Content } from '../content.ts';
import { advice, type ContentFile, error, type Finding, type Picture } from '../finding.ts';
import { suggestion } from '../nearest.ts';
import { allEntries } from './links.ts';

export const MOST_BYTES = 1_000_000;
/** One more takes the memory of a computer, and shows nobody more. */
export const MOST_PIXELS = 40_000_000;
const MILLIONS = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });
const MEGABYTES = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });

const TAKEN_HERE =
	'Bilden säger var den är tagen (GPS). Webbplatsen visar det inte, men filen ligger kvar i historiken för gott. Ta bort platsen ur bilden innan du skickar in den, eller lägg in den i /admin/ med Chrome eller Edge: där tas platsen bort. Är den redan inskickad? Säg till den som sköter webbplatsen.';

/** Pictures that are too large, missing, or without words for who does not see them. */
export function wrongPictures(content: Content, files: ContentFile[]): Finding[] {
	const names = files.flatMap(({ path }) => PICTURES.exec(path)?.groups?.['name'] ?? []);
	return [
		...files.flatMap(wrongFile),
		...allEntries(content).flatMap(({ file, body }) =>
			body.nodes.flatMap((node): Finding[] => {
				if (node.type === 'image' || node.type === 'imageReference') {
					const message = inMarkdown(altIn(body.text, node));
					return [{ file, field: 'texten', message, at: startPlace(node) }];
				}
				const src = attributeIn(node, 'Picture', 'src');
				if (src === undefined || names.includes(src.value)) return [];
				return [{ file, field: 'texten', message: notThere(src.value, names), at: src.at }];
			}),
		),
	];
}

function wrongFile({ path, bytes = 0, picture }: ContentFile): Finding[] {
	const name = PICTURES.exec(path)?.groups?.['name'];
	if (name === undefined) return [];
	const messages = [
		...(bytes > MOST_BYTES
			? [
					`Bilden är ${MEGABYTES.format(bytes / MOST_BYTES)} MB. Gör den mindre: högst 1 MB. 1 600 bildpunkter på bredden räcker.`,
				]
			: []),
		...(picture === undefined ? [] : notAsNamed(name, bytes, picture)),
		...(/^[a-z0-9-]+\.[a-z]+$/.test(name)
			? []
			: [
					`"${name}" går inte att använda. Använd bara små bokstäver a–z, siffror och bindestreck i bildens namn.`,
				]),
	];
	return [
		...messages.map((message) => error(path, 'filnamn', message)),
		...(picture?.hasPlace === true ? [advice(path, 'hela filen', TAKEN_HERE)] : []),
	];
}

/** What a picture may be, as files are called and as people call it. */
const KINDS: Record<string, { ending: string; called: string }> = {
	jpeg: { ending: 'jpg', called: 'JPG' },
	png: { ending: 'png', called: 'PNG' },
	webp: { ending: 'webp', called: 'WebP' },
	avif: { ending: 'avif', called: 'AVIF' },
};

function notAsNamed(name: string, bytes: number, { kind, pixels, isWhole }: Picture): string[] {
	if (bytes === 0) return ['Bilden är tom. Hämta eller spara den igen.'];
	const ending = name.split('.').at(-1) ?? '';
	const named = KINDS[ending === 'jpg' ? 'jpeg' : ending];
	const save = `Öppna den i ett bildprogram och spara den som ${named?.called ?? 'JPG'}.`;
	if (kind === 'unknown') return [`Filen går inte att läsa som en bild. ${save}`];
	const is = KINDS[kind];
	if (is === undefined)
		return [
			`Filen heter .${ending} men är ${kind.toUpperCase()}. Det går inte att använda. ${save}`,
		];
	if (is !== named)
		return [`Filen heter .${ending} men är ${is.called}. Låt namnet sluta på .${is.ending}.`];
	if (pixels > MOST_PIXELS)
		return [
			`Bilden har ${MILLIONS.format(pixels / 1_000_000)} miljoner bildpunkter. Gör den mindre: högst 40 miljoner. 1 600 bildpunkter på bredden räcker.`,
		];
	return isWhole ? [] : [`Bilden är skadad: en del av den saknas. Hämta den igen. ${save}`];
}

/** As it is written: the tree has other quotation marks, and may have other signs. */
const altIn = (text: string, { position }: Image | ImageReference): string =>
	/^!\[(?<alt>[^\]]*)\]/.exec(text.slice(position?.start.offset))?.groups?.['alt']?.trim() ?? '';

function inMarkdown(alt: string): string {
	const quote = alt.includes('"') ? "'" : '"';
	const described = `alt=${quote}${alt || 'Vad bilden visar'}${quote}`;
	return `${alt === '' ? 'Bilden saknar beskrivning för den som inte ser den. ' : ''}Skriv bilden så här: <Picture src="filnamn.jpg" ${described} />. Filen ska ligga i content/images.`;
}

const notThere = (src: string, names: string[]) =>
	`Bilden "${src}" finns inte i content/images.${suggestion(
		src,
		names.map((word) => ({ word })),
	)} Lägg filen där, eller rätta namnet.`;
