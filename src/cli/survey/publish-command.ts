import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Store, SurveyCounts } from '../../database/store.ts';
import { dayOf } from '../../lib/dates.ts';
import { type Result, resultSchema } from '../../schemas/result.ts';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { confirmById } from './confirm-by-id.ts';
import { checkEditions, hashOf, publishEdition, resultFile } from './edition-files.ts';
import { inOrder, next } from './in-order.ts';
import { type CountedSurvey, resultOf } from './result-of.ts';

const COMMENT = `\
# Kommandot "publish" har skrivit den här filen. Ändra den inte för hand.
# Allt i den får vara offentligt: små antal är utelämnade (enligt reglerna på /resultat/metod/).
`;

export interface PublishOptions {
	survey: string;
	correct?: string;
	yes?: string;
}

/** Writes what may be public of a closed survey's counts, and notes that it is written. */
export const publish = ({ correct, yes, ...options }: PublishOptions): Promise<void> =>
	inOrder('publish', options, async (survey, store, isDevelopment) => {
		const file = resultFile(survey.id);
		const editions = await checkEditions(store);
		const before = editions.get(survey.id) ?? 0;
		await confirmById(survey.id, yes, endOfYearSv.publish(file));
		// An empty reason is none: the file could not be read again.
		const text = await editionText(survey, store, editions, correct?.trim() || undefined);
		// Of a database that was restored, and says the same again, it can be taken up.
		if (before === 0 && existsSync(file) && readFileSync(file, 'utf8') !== text)
			throw new UsageError(endOfYearSv.edition.unknown(file));
		if (text === undefined) await store.addEdition(survey.id, hashOf(readFileSync(file)));
		else await publishEdition(store, survey.id, before + 1, text);
		say(endOfYearSv.written(file, text !== undefined, isDevelopment));
		const silent = silentQuestions(load(file));
		if (silent.length > 0) say(endOfYearSv.silent(silent));
		// What they say of a change is of the figures that stood here before.
		if (text !== undefined && before > 0)
			for (const { id } of laterSurveys(survey, editions))
				say(endOfYearSv.edition.later(id, survey.id));
		say(next('purge', survey.id));
	});

/** Questions that show no figure, not even the company's. */
const silentQuestions = ({ rows }: Result): string[] =>
	[...new Set(rows.map(({ question }) => question))].filter((id) =>
		rows.every(({ question, share }) => question !== id || share === undefined),
	);

/** The file's text; `undefined` where the file that is there says the same already. */
async function editionText(
	survey: Questionnaire,
	store: Store,
	editions: Map<string, number>,
	correct: string | undefined,
): Promise<string | undefined> {
	console.error(endOfYearSv.reading(survey.id));
	const counts = await store.counts(survey.id);
	// Where all are taken back nothing can be shown; what was answered is to be purged all the same.
	if (!(await store.batches()).some((batch) => batch.survey === survey.id))
		throw new UsageError(endOfYearSv.noCodes(survey.id));
	const there = existsSync(resultFile(survey.id)) ? load(resultFile(survey.id)) : undefined;
	const first = editions.has(survey.id) ? there : undefined;
	const surveys: CountedSurvey[] = [];
	for (const earlier of earlierSurveys(survey, editions)) {
		console.error(endOfYearSv.reading(earlier.id));
		surveys.push({ survey: earlier, counts: await store.counts(earlier.id) });
	}
	console.error(endOfYearSv.workingOut(counts.ballots));
	const inDistricts = counts.districts.reduce((sum, { ballots }) => sum + ballots, 0);
	if (counts.ballots > inDistricts) console.error(endOfYearSv.takenBack);
	const results = surveys.map((of) => load(resultFile(of.survey.id)));
	for (const { survey: earlier, counts } of surveys) checkLetters(earlier.id, counts);
	const paperUsed = (await store.usedPaper(survey.id)) ?? first?.method.paperUsed;
	const edition = (corrections: string[], before: Result[], published = first?.published) =>
		resultOf({ survey, counts }, { surveys, results: before, paperUsed, published, corrections });
	const { now } = await store.calendar(survey.id);
	// An example is news to nobody.
	const today = survey.example ? undefined : dayOf(now);
	if (first === undefined) {
		if (correct !== undefined)
			throw new UsageError(endOfYearSv.edition.nothingToCorrect(survey.id));
		// A restored database may say the same again, but of another day.
		return textOf(await edition([], results, there?.published ?? today));
	}
	const { corrections } = first;
	const isSame = (result: Result) => textOf(result) === textOf(first);
	if (corrections.length === 0 && isSame(await edition([], results))) return undefined;
	if (corrections.length === 0 && correct === undefined)
		throw new UsageError(endOfYearSv.edition.differs(resultFile(survey.id)));
	const corrected = await edition(corrections, [...results, first]);
	if (isSame(corrected)) return undefined;
	if (correct === undefined)
		throw new UsageError(endOfYearSv.edition.differs(resultFile(survey.id)));
	return textOf({
		...corrected,
		...(today !== undefined && { published: today }),
		corrections: [...corrections, correct],
	});
}

/**
 * Refuses other letters than were published: what is protected there would be given away by the next
 * survey's, and after the purge nothing can be published anew.
 */
export function checkLetters(survey: string, { districts }: SurveyCounts): void {
	const file = resultFile(survey);
	const told = load(file).method.districts.map(({ id, issued, returned }) => [
		id,
		issued,
		returned,
	]);
	const counted = districts.map(({ district: id, issued, returned }) => [id, issued, returned]);
	// A database sorts by its own language.
	if (JSON.stringify(counted.sort()) === JSON.stringify(told.sort())) return;
	throw new UsageError(endOfYearSv.edition.otherLetters(file, survey));
}

/**
 * Published surveys of the same series that closed before. Files and database must know the same:
 * without the counts of one, nothing could be compared with it.
 */
export function earlierSurveys(
	survey: Questionnaire,
	editions: Map<string, number>,
	known = loadQuestionnaires(),
): Questionnaire[] {
	const lost = [...editions.keys()].find((id) => !known.some((of) => of.id === id));
	if (lost !== undefined) throw new UsageError(endOfYearSv.edition.noSurvey(lost));
	const earlier = known.filter(
		({ example, closes }) =>
			example === survey.example && Date.parse(closes) < Date.parse(survey.closes),
	);
	const foreign = earlier.find(({ id }) => !editions.has(id) && existsSync(resultFile(id)));
	if (foreign !== undefined)
		throw new UsageError(endOfYearSv.edition.unknown(resultFile(foreign.id)));
	return earlier
		.filter(({ id }) => editions.has(id))
		.sort((a, b) => Date.parse(a.closes) - Date.parse(b.closes));
}

/** Published surveys of the same series that closed after it. */
export const laterSurveys = (
	survey: Questionnaire,
	editions: Map<string, number>,
	known = loadQuestionnaires(),
): Questionnaire[] =>
	known.filter(
		({ id, example, closes }) =>
			editions.has(id) &&
			example === survey.example &&
			Date.parse(closes) > Date.parse(survey.closes),
	);

function load(file: string): Result {
	try {
		return resultSchema.parse(parse(readFileSync(file, 'utf8')));
	} catch (cause) {
		throw new UsageError(endOfYearSv.edition.noResult(file), { cause });
	}
}

/** All texts in quotes: some readers of YAML would take an instant or a year for something else. */
const textOf = (result: Result): string =>
	COMMENT +
	stringify(result, {
		singleQuote: true,
		lineWidth: 0,
		defaultStringType: 'QUOTE_SINGLE',
		defaultKeyType: 'PLAIN',
	});
