import type { Store } from '../../../database/store.ts';
import { FEWEST_ANSWERS } from '../../../results/figures/answers-needed.ts';
import { lettersSv } from '../../../strings/sv/commands/letters.ts';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import type { DistrictLetters } from '../../../survey/letters/control-sheet.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { say } from '../../say.ts';
import { UsageError } from '../../usage-error.ts';
import { codesBasis } from '../codes/codes-basis.ts';
import { readHomes } from '../codes/homes-file.ts';
import { progressBar } from '../codes/progress-bar.ts';
import { refuseSecond } from '../codes/refuse-second.ts';
import { knownSurvey } from '../survey-options.ts';
import { withStore } from '../with-store.ts';
import { interruptible } from './interruptible.ts';
import { letterFacts, letterWords } from './letter-contents.ts';
import { codeOf, type NewFolder, newFolder } from './new-folder.ts';
import { writeLetters } from './write-letters.ts';

export interface LettersOptions {
	survey: string;
	/** A CSV file `district,homes`. */
	districts: string;
	/** The folder to make; there may be an empty one. */
	out: string;
}

/** `npm run survey -- letters`: says what was made and what comes next. */
export async function letters(options: LettersOptions): Promise<void> {
	const made = await withStore((store, isDevelopment) =>
		makeLetters(store, isDevelopment, options),
	);
	const total = made.reduce((sum, { pages }) => sum + pages, 0);
	say(lettersSv.done(total, made.length, options.out));
	say(lettersSv.then(options.out));
	const names = made.map(({ batch }) => batch).join(' ');
	say(`\n  npm run survey -- activate --batch ${names}\n\n${lettersSv.after}`);
}

/**
 * A letter to each home of each district, in a new folder: for each district `<id>.csv` and
 * `<id>.html`, beside them a letter that is no letter, a control sheet and the sums of the files. The
 * codes are stored as batches that are pending, all at once, before the folder takes its name: what
 * fails on the way leaves neither a letter nor a code, and a crash at most codes that are not good.
 * @throws {UsageError} in Swedish, where they cannot be made
 */
export async function makeLetters(
	store: Store,
	isDevelopment: boolean,
	{ survey, districts: file, out }: LettersOptions,
): Promise<DistrictLetters[]> {
	const known = knownSurvey(survey);
	const homes = readHomes(file);
	const folder = newFolder(out);
	try {
		return await lettersIn(folder, { store, isDevelopment, survey: known, homes, out });
	} finally {
		folder.remove();
	}
}

interface Order {
	store: Store;
	isDevelopment: boolean;
	survey: Questionnaire;
	homes: ReadonlyMap<string, number>;
	out: string;
}

async function lettersIn(
	folder: NewFolder,
	{ store, isDevelopment, survey, homes, out }: Order,
): Promise<DistrictLetters[]> {
	const { id } = survey;
	const words = letterWords(isDevelopment, survey);
	const facts = letterFacts(isDevelopment, survey);
	const { lock, ...basis } = await codesBasis(store, isDevelopment, survey);
	// A single code is what `npm start` makes to try with.
	const fewest = new Map([...homes.keys()].map((district) => [district, 2]));
	await refuseSecond(store, id, fewest);
	for (const [district, count] of homes)
		if (count < FEWEST_ANSWERS) console.error(lettersSv.few(district, count, FEWEST_ANSWERS));
	const total = homes.values().reduce((sum, count) => sum + count, 0);
	return interruptible(async (signal) => {
		const { districts, batches } = await writeLetters({
			batch: { ...basis, survey: id, mode: 'web', isActive: false },
			...{ words, facts, homes, signal },
			folder: folder.draft,
			tell: progressBar(total, lettersSv.progress),
		});
		// From here on it is quick, and not to be interrupted: all of it, or nothing.
		signal.throwIfAborted();
		await lock();
		await refuseSecond(store, id, fewest);
		if (!(await store.addBatches(batches))) throw new UsageError(codesSv.isOver(id));
		try {
			folder.settle();
		} catch (cause) {
			await store.revoke(batches.map(({ name }) => name));
			throw new UsageError(lettersSv.folder.taken(out, codeOf(cause)), { cause });
		}
		return districts;
	});
}
