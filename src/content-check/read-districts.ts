import { readdirSync, readFileSync } from 'node:fs';
import { isOfSystem, siteContent } from '../lib/site-content.ts';
import { type District, districtSchema } from '../schemas/district.ts';
import { readFields } from './front-matter.ts';

/** The districts that have a page, sorted by id. One that is wrong is left out: the check says why. */
export function readDistricts(): (District & { id: string })[] {
	const folder = `${siteContent.folder}/districts/sv`;
	return readdirSync(folder)
		.filter((name) => name.endsWith('.mdx') && !isOfSystem(name))
		.sort()
		.flatMap((name) => {
			const path = `${folder}/${name}`;
			const fields = readFields({ path, text: readFileSync(path, 'utf8') });
			const parsed = districtSchema.safeParse(fields.ok ? fields.data : undefined);
			return parsed.success ? [{ ...parsed.data, id: name.replace(/\.mdx$/, '') }] : [];
		});
}
