import type { ContentFile } from '../../content-check/finding.ts';
import { FILES, type FileName, FOLDERS } from '../collections.ts';
import { formats } from '../format/register.ts';
import type { Values } from '../format/files.ts';

/** What the CMS is about to save, as its event says it. */
export interface Entry {
	collection: string;
	slug: string;
	/** The values of each language that the entry has. */
	i18n?: Record<string, { data: Values }>;
	data: Values;
}

/** The files that the entry would become. */
export function changedFiles({ collection, slug, data, i18n = {} }: Entry): ContentFile[] {
	const folder = FOLDERS.find(({ name }) => name === collection);
	if (folder === undefined) {
		const name = slug as FileName;
		return [{ path: FILES[name], text: textOf(name, data) }];
	}
	const { name, path, kind, isTranslated } = folder;
	if (isTranslated === undefined)
		return [{ path: `${path}/${slug}.${kind}`, text: textOf(name, data) }];
	return Object.entries({ sv: { data }, ...i18n }).map(([language, { data: values }]) => ({
		path: `${path}/${language}/${slug}.${kind}`,
		text: textOf(name, values),
	}));
}

const textOf = (name: string, values: Values) => formats[name]?.toFile(values) ?? '';
