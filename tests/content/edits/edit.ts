import type { ContentFolder } from '../content-folder.ts';

/** What an editor changes, by what is there and not by its name: right whatever the content says. */
export type Edit = (folder: ContentFolder) => void;
export type Edits = Record<string, Edit>;

/** A day that comes, whenever this runs. */
export const LATER = '2999-06-01';

/** An example as the others, so that it goes with them. */
const FIELDS = {
	measures: (district: string) =>
		`group: social-resilience\ndistricts: [${district}]\nstatus: planned\nowner: Förvaltare`,
	'area-days': (district: string) =>
		`district: ${district}\nplace: Gården\nstart: ${LATER}T11:00\nend: ${LATER}T14:00\naccessibility: Plan mark och bänkar.\nstatus: planned`,
	articles: () => `order: 90\nsources: [Kundtjänst]\nchecked: 2026-06-01`,
};

const TEXT = 'Vi berättar mer när vi vet.';

/** A new page as `npm run ny` makes it, once it is filled in. */
export function addPage(
	folder: ContentFolder,
	kind: keyof typeof FIELDS,
	id: string,
	{ fields = '', text = TEXT }: { fields?: string; text?: string } = {},
): string {
	const file = `content/${kind}/sv/${id}.mdx`;
	const summary = 'Vi gör något nytt tillsammans med dig som bor här.';
	folder.write(
		file,
		`---\ntitle: Något nytt här hos oss\nsummary: ${summary}\n${FIELDS[kind](anyDistrict(folder))}${fields}\n---\n\n${text}\n`,
	);
	return file;
}

/** One that production shows, so that anything may point to it. */
export const anyDistrict = ({ content }: ContentFolder): string =>
	content.organisation[0]?.fields.exampleDistrict ?? '';

/** Whether a text leads to the page of the entry: who takes it away changes that, too. */
export const isNamedIn = ({ content }: ContentFolder, id: string): boolean =>
	Object.values(content)
		.flat()
		.some(({ body }) => body.text.includes(`/${id}/`));

/** With its translations, none of which stands without the Swedish text. */
export function removePage(folder: ContentFolder, file: string): void {
	const { translations, districtTranslations } = folder.content;
	for (const { file: of } of [...translations, ...districtTranslations])
		if (of.replace(/\/[^/]+(?=\/[^/]+$)/, '/sv') === file) folder.remove(of);
	folder.remove(file);
}
