import type { ContentFile } from '../../content-check/finding.ts';
import { FILES, type FileName, FOLDERS } from '../collections.ts';
import { formats } from '../format/register.ts';
import { sourceOf, type Values } from '../format/files.ts';

/** What the CMS is about to save, as its event says it. */
export interface Entry {
	collection: string;
	slug: string;
	newRecord?: boolean;
	/** The values of each language that the entry has. */
	i18n?: Record<string, { data: Values }>;
	data: Values;
}

export interface ChangedFile extends ContentFile {
	/** What the file was when it was opened; `undefined` where it is new. */
	source: string | undefined;
}

/** The files that the entry would become. */
export function changedFiles({ collection, slug, data, i18n = {} }: Entry): ChangedFile[] {
	const folder = FOLDERS.find(({ name }) => name === collection);
	if (folder === undefined) {
		const name = slug as FileName;
		return [changedFile(FILES[name], name, data)];
	}
	const { name, path, kind, translations } = folder;
	if (translations === undefined) return [changedFile(`${path}/${slug}.${kind}`, name, data)];
	return Object.entries({ sv: { data }, ...i18n }).map(([language, { data: values }]) =>
		changedFile(`${path}/${language}/${slug}.${kind}`, name, values),
	);
}

const changedFile = (path: string, name: string, values: Values): ChangedFile => ({
	path,
	text: formats[name]?.toFile(values) ?? '',
	source: sourceOf(values),
});
