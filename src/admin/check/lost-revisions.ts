import { readContent } from '../../content-check/content.ts';
import type { PlacedFinding } from '../../content-check/finding.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import type { ChangedFile } from './changed-files.ts';
import { fileError } from './file-error.ts';

/**
 * Revisions that were there when the file was opened, or last saved from here, as `own` has it by its
 * path: calendars take no older one than they have.
 */
export const lostRevisions = (
	changed: ChangedFile[],
	own: ReadonlyMap<string, string>,
): PlacedFinding[] =>
	changed.flatMap(({ path, text, source = '' }) => {
		const left = daysOf(path, text);
		return daysOf(path, own.get(path) ?? source).flatMap((day) => {
			const at = left.indexOf(day);
			if (at === -1) return [fileError(path, adminSv.findings.lostRevision(day))];
			left.splice(at, 1);
			return [];
		});
	});

const daysOf = (path: string, text: string): string[] =>
	readContent([{ path, text }]).areaDays.flatMap(({ fields: { revised = [] } }) =>
		revised.map(({ day }) => day),
	);
