import { stringify } from 'csv-stringify/sync';
import { readDistricts } from '../../../content-check/read-districts.ts';
import type { Store } from '../../../database/store.ts';
import { formatDay } from '../../../lib/dates.ts';
import { textsSv } from '../../../strings/sv/commands/texts.ts';
import { say } from '../../say.ts';
import { checkNewFile, writeNewFile } from '../new-file.ts';
import { personalMarks } from './personal-marks.ts';

/**
 * Notes a file of a survey's free texts, and writes it: a new CSV file that only its owner can read.
 * Each row has what may point somebody out in it, and the file's last day.
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
		// … run a text that begins like a formula …
		escape_formulas: true,
		// … and a Swedish one parts cells here: also in a text, where it is not quoted for it.
		delimiter: ';',
	});
	checkNewFile(out);
	// Killed in between, there would else be a file that nobody is asked to destroy.
	await store.keepTexts(survey, until);
	try {
		writeNewFile(out, csv);
	} catch (error) {
		// Taking it back could take back what is noted of another file.
		console.error(textsSv.notedInVain(survey));
		throw error;
	}
	await store.mark(survey, 'comments', 'exported');
	const marked = rows.filter(({ marks }) => marks !== '');
	if (streets.length === 0) say(textsSv.noStreets);
	say(textsSv.written(rows.length, marked.length, out, formatDay(until)));
}
