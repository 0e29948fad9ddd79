import { ATTRIBUTES, valuesIn } from '../../content-check/body/attribute-shape.ts';
import type { ContentFile } from '../../content-check/finding.ts';
import { PICTURES } from '../format/picture-name.ts';

const PICTURE = new RegExp(`<Picture(${ATTRIBUTES})`, 'g');

/**
 * The files, with the pictures that `changed` shows among them. A picture may be uploaded in the
 * same save, of which the CMS says nothing before: whether it is there, the build finds out.
 */
export function withPictures(files: ContentFile[], changed: ContentFile[]): ContentFile[] {
	const shown = changed
		.flatMap(({ text }) => [...text.matchAll(PICTURE)])
		.flatMap(([, attributes = '']) => valuesIn(attributes)['src'] ?? [])
		.filter((name) => !name.includes('/'))
		.map((name) => `${PICTURES}/${name}`)
		.filter((path) => !files.some((file) => file.path === path));
	return [...files, ...[...new Set(shown)].map((path) => ({ path, text: '' }))];
}
