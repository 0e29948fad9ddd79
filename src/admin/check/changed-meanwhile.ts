import type { PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import type { ChangedFile } from './changed-files.ts';
import { fileError } from './file-error.ts';
import type { StoredText } from './text-on-github.ts';

/**
 * Files that somebody else has saved since they were opened here, as `stored` has them: the CMS would
 * write over them without a word. `own` is what has been saved from here, by its path.
 */
export async function changedMeanwhile(
	changed: ChangedFile[],
	own: ReadonlyMap<string, string>,
	stored: StoredText,
): Promise<PlacedFinding[]> {
	const texts = await Promise.all(changed.map(({ path }) => stored(path)));
	return changed
		.filter(({ path, source }, at) => {
			// The CMS cuts the ends off every text that it holds.
			const now = texts[at]?.trim();
			return now !== undefined && now !== source?.trim() && now !== own.get(path)?.trim();
		})
		.map(({ path }) => fileError(path, adminSv.findings.changedMeanwhile));
}
