import { rmSync, writeFileSync } from 'node:fs';
import type { CodeMode, Store } from '../database/store.ts';
import { printedCode } from '../survey/code.ts';
import { lockFile } from '../survey/load.ts';
import type { Questionnaire } from '../survey/questionnaire.ts';
import { secretFingerprint, secretFits } from '../survey/secret-fingerprint.ts';
import { issueCodes } from './codes.ts';
import { codeSecret, UsageError } from './connection.ts';
import { DEVELOPMENT_SECRET } from './development-secret.ts';
import { lockSurvey } from './lock-survey.ts';
import { makeNewFile } from './new-file.ts';
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
		const filesMade: string[] = [];
		try {
			if (secret !== DEVELOPMENT_SECRET) filesMade.push(...(await prepare(store, secret, survey)));
			// Made before any code is stored: codes that nobody can print count as issued for ever.
			if (out !== undefined) {
				makeNewFile(out);
				filesMade.push(out);
			}
			const order = { store, secret, survey: survey.id, district, mode, count };
			const made = await issueCodes({ ...order, onProgress });
			const csv = ['code,district', ...made.map((code) => `${printedCode(code)},${district}`)];
			const text = `${csv.join('\n')}\n`;
			if (out === undefined) process.stdout.write(text);
			else writeFileSync(out, text);
		} catch (error) {
			for (const file of filesMade) rmSync(file);
			throw error;
		}
	});

	function onProgress(hashed: number): void {
		if (hashed < count) console.error(`${String(hashed)} of ${String(count)} codes …`);
	}
}

/**
 * Before real codes: they are all made with one secret, since the site knows only one, and from
 * the first on the wording that people answer is locked. Returns the file it has made.
 */
async function prepare(store: Store, secret: string, survey: Questionnaire): Promise<string[]> {
	const development = String(await secretFingerprint(DEVELOPMENT_SECRET));
	const earlier = (await store.secretFingerprints(survey.id)).filter(
		(fingerprint) => String(new Uint8Array(fingerprint)) !== development,
	);
	if ((await secretFits(secret, earlier)) !== 'all')
		throw new UsageError(
			`Codes of ${survey.id} were made with another secret. Set SURVEY_CODE_SECRET to that one: it may change only after the survey is purged.`,
		);
	const file = lockFile(survey.id);
	const locked = await lockSurvey(survey).catch((cause: unknown) => {
		throw new UsageError(`${file} cannot be read or written.`, { cause });
	});
	if (locked === 'same') return [];
	if (locked === 'written') {
		console.error(`${file} is written. Commit it: from now on the questions' wording must stand.`);
		if (earlier.length > 0)
			console.error('Codes were made before, with another copy of it: compare the two.');
		return [file];
	}
	const changed = locked.changes.map(({ question, change }) => `${question} (${change})`);
	throw new UsageError(
		`The questions are not as in ${file}: ${changed.join(', ')}. Put the wording back first.`,
	);
}
