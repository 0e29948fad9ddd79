import type CMS from '@sveltia/cms';
import { FILE_NAMES, FOLDERS, schemaInLanguages, schemaOf } from '../collections.ts';
import { type FileFormat, mdxFormat, yamlFormat } from './files.ts';

/** The CMS takes a format of an .mdx file for one only where its name ends so. */
export const formatName = (collection: string, kind: 'mdx' | 'yaml') =>
	kind === 'mdx' ? `${collection}-frontmatter` : `${collection}-yaml`;

/** Each collection's own: what is left out or written as `null` depends on its schema. */
export const formats: Record<string, FileFormat & { kind: 'mdx' | 'yaml' }> = Object.fromEntries([
	...FOLDERS.map((folder) => {
		const { name, kind } = folder;
		const schema = schemaInLanguages(folder);
		return [name, { kind, ...(kind === 'mdx' ? mdxFormat(schema) : yamlFormat(schema)) }];
	}),
	...FILE_NAMES.map((name) => [name, { kind: 'yaml', ...yamlFormat(schemaOf(name)) }]),
]) as Record<string, FileFormat & { kind: 'mdx' | 'yaml' }>;

export function registerFormats(cms: typeof CMS): void {
	for (const [name, { kind, fromFile, toFile }] of Object.entries(formats))
		cms.registerCustomFormat(formatName(name, kind), kind, { fromFile, toFile });
}
