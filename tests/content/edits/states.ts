import type { ContentFolder } from '../content-folder.ts';
import { revise } from './area-days.ts';
import { type Edits, removePage } from './edit.ts';

type Page = ContentFolder['content']['measures' | 'areaDays' | 'articles'][number];

const written = ({ content }: ContentFolder): Page[] => [
	...content.measures,
	...content.areaDays,
	...content.articles,
];

/** Links of texts to the pages become their words. */
function withoutLinksTo(folder: ContentFolder, ids: string[]): void {
	for (const { file } of Object.values(folder.content).flat())
		if (file.endsWith('.mdx'))
			folder.write(
				file,
				folder
					.read(file)
					.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, (link, words: string, address: string) =>
						ids.some((id) => address.includes(`/${id}/`)) ? words : link,
					),
			);
}

function translate(folder: ContentFolder, { file }: Page, language: string): void {
	folder.write(
		file.replace('/sv/', `/${language}/`),
		'---\ntitle: In another language\nsummary: What the page says.\n---\n\nMore when we know.\n',
	);
}

/** What the content may come to: each is right, and so is whatever an editor changes then. */
export const STATES: Edits = {
	'every area day was moved, and each page is translated': (folder) => {
		for (const day of folder.content.areaDays) {
			const { start, status } = day.fields;
			if (start !== undefined && status !== undefined)
				revise(folder, day, { start, status }, 'Vi har flyttat dagen.');
		}
		for (const page of written(folder))
			for (const language of ['en', 'ar']) translate(folder, page, language);
	},
	'all measures are done': (folder) => {
		for (const { file } of folder.content.measures)
			folder.set(file, { status: 'done', start: '2026-01-12', done: '2026-10-30' });
	},
	'nothing is done or written yet': (folder) => {
		const pages = written(folder);
		for (const { file } of pages) removePage(folder, file);
		withoutLinksTo(
			folder,
			pages.map(({ id }) => id),
		);
	},
	'no figures from before are known': (folder) => {
		folder.set('content/history.yaml', { series: [] });
	},
	'the survey is to come': (folder) => {
		for (const { file, id, fields } of folder.content.surveys)
			if (fields.example !== true && folder.content.locks.every((lock) => lock.id !== id))
				folder.set(file, {
					opens: '2999-02-01T08:00:00+01:00',
					closes: '2999-03-01T00:00:00+01:00',
				});
	},
};
