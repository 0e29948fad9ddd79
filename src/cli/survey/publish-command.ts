import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Store } from '../../database/store.ts';
import { dayOf } from '../../lib/dates.ts';
import { siteContent } from '../../lib/site-content.ts';
import { type Result, resultSchema } from '../../schemas/result.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { confirmById } from './confirm-by-id.ts';
import { inOrder, next } from './in-order.ts';
import { type CountedSurvey, resultOf } from './result-of.ts';

const FOLDER = `${siteContent.folder}/results`;
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
	inOrder('publish', options, async (survey, store) => {
		const file = `${FOLDER}/${survey.id}.yaml`;
		await confirmById(
			survey.id,
			yes,
			`This writes ${file}. Once it is committed it stays in the history for ever.`,
		);
		const first = existsSync(file) ? load(file) : undefined;
		const text = await editionText(survey, store, first, correct);
		if (text !== undefined) {
			mkdirSync(FOLDER, { recursive: true });
			writeFileSync(`${file}.new`, text, { flush: true });
			renameSync(`${file}.new`, file);
		}
		const written = readFileSync(file);
		await store.mark(survey.id, 'published', createHash('sha256').update(written).digest('hex'));
		say(`${file} ${text === undefined ? 'is as it was' : 'written'}. Read it, then commit it.`);
		say(next('purge', survey.id));
	});

/** The file's text; `undefined` where the file that is there says the same already. */
async function editionText(
	survey: Questionnaire,
	store: Store,
	first: Result | undefined,
	correct: string | undefined,
): Promise<string | undefined> {
	const surveys: CountedSurvey[] = [];
	for (const earlier of earlierSurveys(survey)) {
		console.error(`Reading the counts of ${earlier.id} …`);
		surveys.push({ survey: earlier, counts: await store.counts(earlier.id) });
	}
	console.error(`Reading the counts of ${survey.id} …`);
	const counts = await store.counts(survey.id);
	if (counts.districts.length === 0)
		throw new UsageError(`No codes were ever made for ${survey.id}. There is nothing to publish.`);
	console.error(`Working out what may be shown of ${String(counts.ballots)} answers …`);
	const results = surveys.map((of) => load(`${FOLDER}/${of.survey.id}.yaml`));
	const paperUsed = (await store.usedPaper(survey.id)) ?? first?.method.paperUsed;
	const edition = (corrections: string[], before: Result[], published = first?.published) =>
		resultOf({ survey, counts }, { surveys, results: before, paperUsed, published, corrections });
	const { now } = await store.calendar(survey.id);
	// An example is news to nobody.
	const today = survey.example ? undefined : dayOf(now);
	if (first === undefined) {
		if (correct !== undefined)
			throw new UsageError(`${survey.id} is not published yet. Leave out --correct.`);
		return textOf(await edition([], results, today));
	}
	const { corrections } = first;
	const isSame = (result: Result) => textOf(result) === textOf(first);
	if (corrections.length === 0 && isSame(await edition([], results))) return undefined;
	if (corrections.length === 0 && correct === undefined) throw new UsageError(differs(survey.id));
	const corrected = await edition(corrections, [...results, first]);
	if (isSame(corrected)) return undefined;
	if (correct === undefined) throw new UsageError(differs(survey.id));
	return textOf({
		...corrected,
		...(today !== undefined && { published: today }),
		corrections: [...corrections, correct],
	});
}

const differs = (survey: string) =>
	`${FOLDER}/${survey}.yaml says something else than the counts. If it is to be corrected, say why: --correct "why".`;

/** Published surveys of the same series that closed before. */
const earlierSurveys = (survey: Questionnaire): Questionnaire[] =>
	loadQuestionnaires()
		.filter(
			({ id, example, closes }) =>
				example === survey.example &&
				Date.parse(closes) < Date.parse(survey.closes) &&
				existsSync(`${FOLDER}/${id}.yaml`),
		)
		.sort((a, b) => Date.parse(a.closes) - Date.parse(b.closes));

function load(file: string): Result {
	try {
		return resultSchema.parse(parse(readFileSync(file, 'utf8')));
	} catch (cause) {
		throw new UsageError(`${file} is no result that "publish" has written. Put it back first.`, {
			cause,
		});
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
