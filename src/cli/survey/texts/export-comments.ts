import { stringify } from 'csv-stringify/sync';
import { readDistricts } from '../../../content-check/read-districts.ts';
import type { Store } from '../../../database/store.ts';
import { formatDay } from '../../../lib/dates.ts';
import { textsSv } from '../../../strings/sv/commands/texts.ts';
import { say } from '../../say.ts';
import { writeNewFile } from '../new-file.ts';
import { personalMarks } from './personal-marks.ts';

/**
 * Writes a survey's free texts to a new CSV file that only its owner can read, and notes it. Each row
 * has what may point somebody out in it, and the file's last day.
 */
export async function exportComments(
	store: Store,
	survey: string,
	out: string,
	until: string,
): Promise<void> {
	const streets = readDistricts().flatMap((district) => district.streets);
	const rows = (await store.comments(survey)).map((comment) => ({
		...comment,
		marks: personalMarks(comment.text, streets)
			.map((mark) => textsSv.marks[mark])
			.join(', '),
		delete_by: until,
	}));
	const csv = stringify(rows, {
		header: true,
		columns: ['district', 'question', 'text', 'marks', 'delete_by'],
		// Spreadsheets take a file without this mark for another encoding …
		bom: true,
		// … and run a text that begins like a formula.
		escape_formulas: true,
	});
	writeNewFile(out, csv);
	await store.keepTexts(survey, until);
	await store.mark(survey, 'comments', 'exported');
	const marked = rows.filter(({ marks }) => marks !== '');
	say(textsSv.written(rows.length, marked.length, out, formatDay(until)));
}
