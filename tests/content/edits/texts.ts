import { addPage, anyDistrict, type Edits, isNamedIn, LATER } from './edit.ts';
import type { ContentFolder } from '../content-folder.ts';

const TABLE = `## Så gör vi

| När        | Vad            |
| ---------- | -------------- |
| Varje dag  | Vi går en runda |
| Varje vecka | Vi städar      |

<Steps>

1. Ring oss.
2. Berätta vad du har sett.

</Steps>`;

const articleToHide = (folder: ContentFolder): string =>
	folder.content.articles.find(({ id }) => !isNamedIn(folder, id))?.file ??
	addPage(folder, 'articles', 'ny-artikel');

const aPicture = (folder: ContentFolder): string => {
	folder.copyIn('tests/site-content/images/garden.jpg', 'content/images/ny-bild.jpg');
	return '<Picture src="ny-bild.jpg" alt="En gård med bänkar och en lampa vid porten." />';
};

export const TEXT_EDITS: Edits = {
	'a new article with a table and a picture': (folder) => {
		addPage(folder, 'articles', 'ny-artikel-med-allt', { text: `${TABLE}\n\n${aPicture(folder)}` });
	},
	'a picture with its words in a text that is there': (folder) => {
		const file = folder.content.articles[0]?.file ?? addPage(folder, 'articles', 'ny-artikel');
		folder.addText(file, aPicture(folder));
	},
	'a list of measures and a figure in a text': (folder) => {
		const file = folder.content.articles[0]?.file ?? addPage(folder, 'articles', 'ny-artikel');
		folder.addText(file, '<Measures status="ongoing" />\n\n<Figure />\n\n<AreaDays />');
	},
	'a text leads to parts of a page that come and go': (folder) => {
		const district = `/omraden/${anyDistrict(folder)}/`;
		addPage(folder, 'articles', 'ny-artikel-med-lankar', {
			text: `Se [områdesdagar](${district}#omradesdagar) och [det vi följer](${district}#foljer).`,
		});
	},
	'an article is hidden': (folder) => {
		folder.set(articleToHide(folder), { unpublish: folder.today });
	},
	'an article that others lead to is hidden': (folder) => {
		const named = folder.content.articles.find(({ id }) => isNamedIn(folder, id));
		if (named !== undefined) folder.set(named.file, { unpublish: folder.today });
	},
	'an article is shown later': (folder) => {
		addPage(folder, 'articles', 'artikel-senare', { fields: `\npublish: ${LATER}` });
	},
	'an article is a draft again': (folder) => {
		folder.set(articleToHide(folder), { draft: true });
	},
	'the start page says something else': (folder) => {
		folder.set('content/pages/sv/start.mdx', {
			title: 'Hej, granne',
			summary: 'Här läser du om tryggheten i ditt område.',
			updated: folder.today,
		});
	},
	'a Swedish page is rewritten, and its translations are older': (folder) => {
		folder.addText(
			'content/pages/sv/kontakt.mdx',
			'## Vill du träffa oss?\n\nKom förbi. Se [våra områdesdagar](/omradesdagar/).',
		);
	},
	'a translation is taken away': (folder) => {
		const translated = folder.content.pages.find(({ file }) =>
			/\/(?!sv\/)[^/]+\/kontakt\.mdx$/.test(file),
		);
		if (translated !== undefined) folder.remove(translated.file);
	},
	'a page is translated': (folder) => {
		const { pages } = folder.content;
		const swedish = pages.find(
			({ file, id }) =>
				file === `content/pages/sv/${id}.mdx` &&
				pages.every((page) => page.file !== `content/pages/en/${id}.mdx`),
		);
		if (swedish === undefined) return;
		folder.write(
			`content/pages/en/${swedish.id}.mdx`,
			`---\ntitle: In English\nsummary: What the page says.\nupdated: ${folder.today}\n---\n\nMore when we know.\n`,
		);
	},
};
