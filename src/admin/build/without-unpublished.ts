import { stringify } from 'yaml';
import { z } from 'zod';
import type { ContentFile } from '../../content-check/finding.ts';
import { readFields } from '../../content-check/front-matter.ts';
import { originalOf } from '../../content-check/original-of.ts';
import { shownFields } from '../../schemas/shown.ts';

/** All of it optional: what else the file says does not matter. */
const shownSchema = z.object(shownFields).partial();

/**
 * What everybody may know of the files, since what is built is public. Of a page that is not shown,
 * not yet or no longer, only stays that it is there and when it is shown: links and references to
 * it are still right. What editors are told (`content/README.md`) nobody checks.
 */
export function withoutUnpublished(files: ContentFile[], today: string): ContentFile[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return files.map((file) => {
		if (file.path.endsWith('.md')) return { ...file, text: '' };
		if (!file.path.endsWith('.mdx')) return file;
		// A translation is shown when its Swedish text is.
		const fields = readFields(byPath.get(originalOf(file.path)) ?? file);
		const { success, data = {} } = shownSchema.safeParse(fields.ok ? fields.data : undefined);
		const isShown =
			success &&
			data.draft !== true &&
			(data.publish ?? today) <= today &&
			(data.unpublish === undefined || today < data.unpublish);
		return isShown ? file : { ...file, text: `---\n${stringify(data)}---\n` };
	});
}
