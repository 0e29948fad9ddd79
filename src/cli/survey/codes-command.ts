import type { CodeMode, Store } from '../../database/store.ts';
import { printedCode } from '../../survey/rules/code.ts';
import { lockFile } from '../../survey/rules/load.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { secretFingerprint, secretFits } from '../../survey/rules/secret-fingerprint.ts';
import { makeCodes } from '../../survey/run/issue-codes.ts';
import { codeSecret } from '../connection.ts';
import { DEVELOPMENT_SECRET } from '../development-secret.ts';
import { UsageError } from '../usage-error.ts';
import { lockSurvey } from './lock-survey.ts';
import { writeNewFile } from './new-file.ts';
import { printWhole } from './print-whole.ts';
import { datesOf } from '../../survey/rules/window.ts';
import { checkDates } from './survey-dates.ts';
import { checkDistrict, countBetween, knownSurvey } from './survey-options.ts';
import { withStore } from './with-store.ts';

export interface CodesOptions {
	survey: string;
	district: string;
	count: string;
	mode: CodeMode;
	out?: string;
	activate?: true;
}

const MOST_CODES = 50_000;

/** Makes codes and prints them, or writes them to a new file; then stores what they are known by. */
export async function codes({ out, mode, ...options }: CodesOptions): Promise<void> {
	const count = countBetween(1, MOST_CODES, options.count);
	const survey = knownSurvey(options.survey);
	const { district } = options;
	checkDistrict(district);
	await withStore(async (store, isDevelopment) => {
		const secret = codeSecret(isDevelopment);
		if (survey.example && secret !== DEVELOPMENT_SECRET)
			throw new UsageError(`"${survey.id}" is an example: no real codes are made for it.`);
		checkDates(survey, await store.calendar(survey.id));
		await checkSecret(store, secret, survey);
		const isActive = isDevelopment || options.activate === true;
		const dates = datesOf(survey);
		const order = { secret, survey: survey.id, dates, district, mode, count, isActive, onProgress };
		const made = await makeCodes(order);
		const csv = ['code,district', ...made.codes.map((code) => `${printedCode(code)},${district}`)];
		const text = `${csv.join('\n')}\n`;
		// Before they are stored: codes that nobody can print would count as issued for ever.
		if (out === undefined) await printWhole(text);
		else writeNewFile(out, text);
		await store.addBatch(made.batch);
		const { name } = made.batch;
		const file = out === undefined ? '' : ` in ${out}`;
		console.error(
			isActive
				? `The codes${file} are good. Their batch is ${name}.`
				: `The codes${file} are not good yet. Once they are printed as they should be: npm run survey -- activate --batch ${name}`,
		);
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
