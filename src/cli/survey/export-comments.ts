import { stringify } from 'csv-stringify/sync';
import type { Store } from '../../database/store.ts';
import { say } from '../say.ts';
import { writeNewFile } from './new-file.ts';

/** Writes a survey's free texts to a new CSV file that only its owner can read, and marks it. */
export async function exportComments(store: Store, survey: string, out: string): Promise<void> {
	const all = await store.comments(survey);
	const csv = stringify(all, {
		header: true,
		columns: ['district', 'question', 'text'],
		// Spreadsheets take a file without this mark for another encoding …
		bom: true,
		// … and run a text that begins like a formula.
		escape_formulas: true,
	});
	writeNewFile(out, csv);
	await store.mark(survey, 'comments', 'exported');
	say(`${String(all.length)} texts written to ${out}.`);
}
