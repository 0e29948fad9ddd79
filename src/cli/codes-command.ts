import type { CodeMode, Store } from '../database/store.ts';
import { printedCode } from '../survey/code.ts';
import { lockFile } from '../survey/load.ts';
import type { Questionnaire } from '../survey/questionnaire.ts';
import { secretFingerprint, secretFits } from '../survey/secret-fingerprint.ts';
import { makeCodes } from './codes.ts';
import { codeSecret, UsageError } from './connection.ts';
import { DEVELOPMENT_SECRET } from './development-secret.ts';
import { lockSurvey } from './lock-survey.ts';
import { writeNewFile } from './new-file.ts';
import { checkDistrict, countBetween, knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

export interface CodesOptions {
	survey: string;
	district: string;
	count: string;
	mode: CodeMode;
	out?: string;
}

const MOST_CODES = 50_000;

/** Makes codes and prints them, or writes them to a new file. */
export async function codes(options: CodesOptions): Promise<void> {
	const { district, mode, out } = options;
	const count = countBetween(1, MOST_CODES, options.count);
	const survey = knownSurvey(options.survey);
	checkDistrict(district);
	await withStore(async (store, database) => {
		const secret = codeSecret(database);
		if (survey.example && secret !== DEVELOPMENT_SECRET)
			throw new UsageError(`"${survey.id}" is an example: no real codes are made for it.`);
		await checkSecret(store, secret, survey);
		const order = { secret, survey: survey.id, district, mode, count, onProgress };
		const made = await makeCodes(order);
		const csv = ['code,district', ...made.codes.map((code) => `${printedCode(code)},${district}`)];
		const text = `${csv.join('\n')}\n`;
		// Before they are stored: codes that nobody can print would count as issued for ever.
		if (out !== undefined) {
			writeNewFile(out, text);
			console.error(`${out} holds the codes. They are good once this command ends without error.`);
		}
		await store.addBatch(made.batch);
		if (out === undefined) process.stdout.write(text);
	});

	function onProgress(hashed: number): void {
		if (hashed < count) console.error(`${String(hashed)} of ${String(count)} codes …`);
	}
}

/**
 * The site knows one secret, so real codes are all made with one, and from the first on the
 * wording that people answer is locked.
 */
async function checkSecret(store: Store, secret: string, survey: Questionnaire): Promise<void> {
	const development = String(await secretFingerprint(DEVELOPMENT_SECRET));
	const earlier = (await store.secretFingerprints(survey.id)).filter(
		(fingerprint) => String(new Uint8Array(fingerprint)) !== development,
	);
	const isOther = (await secretFits(secret, earlier)) !== 'all';
	if (secret === DEVELOPMENT_SECRET) {
		if (isOther)
			console.error(
				`${survey.id} has codes of a real secret: where that is used, these are unknown.`,
			);
		return;
	}
	if (isOther)
		throw new UsageError(
			`Codes of ${survey.id} were made with another secret. Set SURVEY_CODE_SECRET to that one: it may change only after the survey is purged.`,
		);
	await lock(survey, earlier.length > 0);
}

async function lock(survey: Questionnaire, hasCodes: boolean): Promise<void> {
	const file = lockFile(survey.id);
	const locked = await lockSurvey(survey).catch((cause: unknown) => {
		throw new UsageError(`${file} cannot be read or written.`, { cause });
	});
	if (locked === 'same') return;
	if (locked === 'written') {
		console.error(`${file} is written. Commit it: from now on the questions' wording must stand.`);
		if (hasCodes)
			console.error('Codes were made before, with another copy of it: compare the two.');
		return;
	}
	const changed = locked.changes.map(({ question, change }) => `${question} (${change})`);
	throw new UsageError(
		`The questions are not as in ${file}: ${changed.join(', ')}. Put the wording back first.`,
	);
}
