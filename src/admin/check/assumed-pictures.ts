import type { ContentFile } from '../../content-check/finding.ts';
import { PICTURES } from '../format/picture-name.ts';

const SHOWN = /<Picture\b[^>]*\bsrc="([^"/]+)"/g;

/**
 * The files, with the pictures that `changed` shows among them. A picture may be uploaded in the
 * same save, of which the CMS says nothing before: whether it is there, the build finds out.
 */
export function withPictures(files: ContentFile[], changed: ContentFile[]): ContentFile[] {
	const shown = changed
		.flatMap(({ text }) => [...text.matchAll(SHOWN)])
		.map(([, name = '']) => `${PICTURES}/${name}`)
		.filter((path) => !files.some((file) => file.path === path));
	return [...files, ...[...new Set(shown)].map((path) => ({ path, text: '' }))];
}
