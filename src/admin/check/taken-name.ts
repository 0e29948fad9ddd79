import type { ContentFile, PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { fileError } from './file-error.ts';

/** What the CMS puts behind a name that another file has. */
const COUNTED = /-[1-9](?=\.\w+$)/;

/** A new file whose name is taken: the CMS would count it without a word. */
export function takenName(
	isNew: boolean,
	changed: ContentFile[],
	files: ContentFile[],
): PlacedFinding[] {
	if (!isNew) return [];
	return changed.flatMap(({ path }) => {
		const meant = path.replace(COUNTED, '');
		const isTaken = meant !== path && files.some((file) => file.path === meant);
		return isTaken ? [fileError(path, adminSv.findings.taken(meant))] : [];
	});
}
