import { idSchema } from '../../schemas/id.ts';
import { LANGUAGES } from '../../survey/rules/languages.ts';
import { COLLECTIONS, isKnownFile, REQUIRED_FILES } from '../collections.ts';
import type { Content, Entry } from '../content.ts';
import { type ContentFile, error, type Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';
import { FIXED_PAGE_FILES } from './addresses.ts';

export const isDocument = (file: string) =>
	/\.(?:docx?|key|numbers|od[pst]|pages|pdf|pptx?|rtf|xlsx?)$/i.test(file);
const isOtherPicture = (file: string) => /\.(?:bmp|gif|hei[cf]|svg|tiff?)$/i.test(file);
export const NO_DOCUMENTS =
	'Webbplatsen tar inte emot dokument. Skriv innehållet som en sida: den går att läsa i telefonen och med skärmläsare.';
const TRANSLATIONS = new Intl.ListFormat('sv', { type: 'disjunction' }).format(
	LANGUAGES.filter((language) => language !== 'sv'),
);
const NOT_READ = `Webbplatsen läser inte den här filen. Sidor ska heta content/<mapp>/sv/<namn>.mdx (översättningar ${TRANSLATIONS} i stället för sv); enkäter, resultat och teman content/<mapp>/<namn>.yaml. Flytta filen, byt namn på den eller ta bort den.`;

/** As cameras name them, or in a folder where nothing looks for pictures. */
const PICTURE = /\.(?:jpe?g|png|webp|avif)$/i;
const MISPLACED_PICTURE =
	'Bilder ska ligga i content/images och ha namn av små bokstäver, siffror och bindestreck, också i slutet: content/images/garden-1.jpg. Flytta bilden eller byt namn på den.';

/** Files that nothing reads, and files that must be there. */
export function strayFiles(files: ContentFile[]): Finding[] {
	const paths = files.map(({ path }) => path);
	const unknown = paths.filter((path) => !isKnownFile(path));
	const missing = [...REQUIRED_FILES, ...FIXED_PAGE_FILES].filter((path) => !paths.includes(path));
	return [
		...unknown.map((file) => ({
			file,
			field: 'filnamn',
			message: isDocument(file)
				? `${NO_DOCUMENTS} Ta bort filen.`
				: isOtherPicture(file)
					? 'Webbplatsen kan bara visa bilder som är JPG, PNG, WebP eller AVIF. Öppna bilden i ett bildprogram, spara den som JPG och lägg in den i content/images. Det räcker inte att byta namn på den.'
					: PICTURE.test(file)
						? MISPLACED_PICTURE
						: NOT_READ,
		})),
		...missing.map((file) => ({
			file,
			field: 'filnamn',
			message: 'Filen saknas. Lägg tillbaka den: webbplatsen kan inte byggas utan den.',
		})),
	];
}

/** File names that do not fit as addresses, or that say something else than the file. */
export function wrongNames(content: Content): Finding[] {
	return [
		...Object.values(content).flatMap((entries: Entry[]) => entries.flatMap(wrongId)),
		...content.surveys.flatMap(({ file, id, fields }) => {
			if (fields.id === undefined || fields.id === id) return [];
			const message = `Enkätens id är "${fields.id}" men filen heter ${id}.yaml. De ska vara lika: rätta den ena.`;
			return [{ file, field: 'id', message }];
		}),
		...content.districts
			.filter(({ id }) => id === 'company')
			.map(({ file }) => error(file, 'filnamn', IS_THE_COMPANY)),
		...otherSurvey(content.themes, 'Temana', 'De ska vara lika: rätta den ena.'),
		...otherSurvey(content.locks, 'Låset', PUT_BACK),
		...content.editions.flatMap(otherResult),
	];
}

const IS_THE_COMPANY =
	'Filen kan inte heta company: i resultaten betyder det hela företaget. Välj ett annat namn.';
const PUT_BACK = 'Lägg tillbaka filen som den var.';

const otherSurvey = (entries: Entry<{ survey: string }>[], what: string, cure: string) =>
	entries.flatMap(({ file, id, fields: { survey } }): Finding[] => {
		if (survey === undefined || survey === id) return [];
		const name = file.replace(/^.*\//, '');
		return [
			error(file, 'survey', `${what} gäller enkäten "${survey}" men filen heter ${name}. ${cure}`),
		];
	});

/** Of a result that says a survey that there is. */
export const otherResult = (result: Entry<{ survey: string }>): Finding[] =>
	otherSurvey([result], 'Resultatet', PUT_BACK);

// The names that the site keeps for itself are those of its own pages.
const isOwnPage = (file: string) => COLLECTIONS.pages.files.test(file);

function wrongId({ file, id }: Entry): Finding[] {
	const issues = idSchema.safeParse(id).error?.issues ?? [];
	return issues
		.filter(({ code }) => code !== 'custom' || !isOwnPage(file))
		.map(({ message }) => ({
			file,
			field: 'filnamn',
			message: `"${shownSigns(id)}" går inte att använda. ${message}`,
		}));
}
