import { readdirSync, readFileSync } from 'node:fs';
import { readFields } from '../../../content-check/front-matter.ts';
import { siteContent } from '../../../lib/site-content.ts';
import { districtSchema } from '../../../schemas/district.ts';

const FOLDER = `${siteContent.folder}/districts/sv`;

/** The streets where the landlord has houses, as far as the pages of the districts say. */
export const ownStreets = (): string[] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.mdx'))
		.flatMap((name) => {
			const path = `${FOLDER}/${name}`;
			const fields = readFields({ path, text: readFileSync(path, 'utf8') });
			const parsed = districtSchema.safeParse(fields.ok ? fields.data : undefined);
			// What is wrong with a page the check says: texts are exported all the same.
			return parsed.success ? parsed.data.streets : [];
		});
