import { join } from 'node:path';
import type { Batch } from '../../../database/batch.ts';
import { lettersSv } from '../../../strings/sv/commands/letters.ts';
import { codeLink, SAMPLE_CODE } from '../../../survey/letters/code-link.ts';
import {
	type CheckedFile,
	controlSheet,
	type DistrictLetters,
	sumsOf,
} from '../../../survey/letters/control-sheet.ts';
import type { LetterFacts } from '../../../survey/letters/letter-facts.ts';
import { letterOf, type LetterWords } from '../../../survey/letters/letter.ts';
import { lettersPage } from '../../../survey/letters/letters-page.ts';
import { printedCode } from '../../../survey/rules/code.ts';
import { type CodeOrder, makeCodes } from '../../../survey/run/issue-codes.ts';
import { districtName } from './letter-contents.ts';
import { pageStyles } from './page-styles.ts';
import { writeChecked } from './write-checked.ts';

/** Letters to write: how, and to how many homes of each district. */
export interface LettersOrder {
	/** What all of their batches have in common. */
	batch: Omit<CodeOrder, 'district' | 'count' | 'onProgress'>;
	words: LetterWords;
	facts: LetterFacts;
	/** Homes by the district's id. */
	homes: ReadonlyMap<string, number>;
	folder: string;
	/** Told now and then how many letters are written. */
	tell: (letters: number) => void;
	signal: AbortSignal;
}

/** Writes the letters of all districts, with all that belongs to them; nothing is stored yet. */
export async function writeLetters(
	order: LettersOrder,
): Promise<{ districts: DistrictLetters[]; batches: Batch[] }> {
	const { folder, facts, words, homes } = order;
	const { sheet, page } = lettersSv;
	const styles = pageStyles();
	const districts: DistrictLetters[] = [];
	const batches: Batch[] = [];
	const files: CheckedFile[] = [];
	let written = 0;
	for (const [district, count] of homes) {
		const { codes, batch } = await makeCodes({ ...order.batch, district, count });
		const printed = codes.map(printedCode);
		const name = districtName(district);
		const title = page.title(facts.survey, name);
		const { start, end } = lettersPage({ title, note: page.note(count), styles });
		const letter = letterOf(words, facts, name);
		files.push(
			await writeChecked(join(folder, `${district}.csv`), csvOf(printed, district, facts)),
			await writeChecked(join(folder, `${district}.html`), pages(), order.signal),
		);
		districts.push({ district, homes: count, codes: count, pages: count, batch: batch.name });
		batches.push(batch);

		function* pages() {
			yield start;
			for (const code of printed) {
				yield letter(code);
				written += 1;
				if (written % TOLD_EACH === 0) order.tell(written);
			}
			yield end;
		}
	}
	order.tell(written);
	files.push(await writeChecked(join(folder, sheet.sample), sampleOf(order, styles)));
	const survey = facts.survey;
	await writeChecked(join(folder, sheet.file), [controlSheet(survey, districts, files)]);
	await writeChecked(join(folder, sheet.sums), [sumsOf(files)]);
	return { districts, batches };
}

const TOLD_EACH = 200;

function* csvOf(printed: string[], district: string, { webAddress }: LetterFacts) {
	yield 'code,district,url\n';
	for (const code of printed) yield `${code},${district},${codeLink(webAddress, code)}\n`;
}

/** What may be shown around: the same letter, with a code that is none. */
function sampleOf({ words, facts }: LettersOrder, styles: string): string[] {
	const { page, stamps, sheet } = lettersSv;
	const title = page.sampleTitle(facts.survey);
	const { start, end } = lettersPage({ title, note: page.note(1), styles });
	const letter = letterOf(words, { ...facts, stamp: stamps.sample }, sheet.sampleDistrict);
	return [start, letter(SAMPLE_CODE), end];
}
