import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { readContent } from '../../content-check/content.ts';
import { instantToLocalTime, withOffset } from '../../lib/dates.ts';
import { inSiteContent } from '../../lib/site-content.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { newSurveySv } from '../../strings/sv/commands/new-survey.ts';
import { type Questionnaire, questionnaireSchema } from '../../survey/rules/questionnaire.ts';
import { questionsOf } from '../../survey/rules/localize.ts';
import { UsageError } from '../usage-error.ts';
import { newErrors } from './errors.ts';
import { readProject, write } from './new-page.ts';

/** 52 weeks: the same day of the week. */
const YEAR_MS = 364 * 86_400_000;
const DATES = ['opens', 'closes', 'paperCloses'] as const;
/** What was decided or confirmed of the last survey says nothing of the next. */
const UNDECIDED = ['datesSource', 'datesChecked', 'disposal'];

export interface NewSurvey {
	/** Where it was written. */
	file: string;
	/** The survey that it was made from. */
	from: string;
	/** Questions of that one: each change of their Swedish wording breaks the comparison. */
	compared: { id: string; text: string }[];
}

/**
 * Writes next year's survey from the last one: another id, the same days a year on, its titles in
 * every language, and nothing confirmed. It has no lock.
 * @param given The id, where it is not the year after
 * @throws {UsageError} where there is no survey to begin from, or the file is there already
 */
export async function newSurvey(given: string | undefined, root = '.'): Promise<NewSurvey> {
	const files = readProject(root);
	const last = readContent(files)
		.surveys.flatMap(({ file, data }) => {
			const { data: survey } = questionnaireSchema.safeParse(data);
			return survey === undefined || survey.example ? [] : [{ file, survey }];
		})
		.sort((a, b) => Date.parse(a.survey.closes) - Date.parse(b.survey.closes))
		.at(-1);
	const text = files.find(({ path }) => path === last?.file)?.text;
	if (last === undefined || text === undefined) throw new UsageError(newSurveySv.noSurvey);
	const { survey } = last;
	const id = given ?? (/^\d{4}$/.test(survey.id) ? String(Number(survey.id) + 1) : undefined);
	if (id === undefined) throw new UsageError(newSurveySv.noId(survey.id));
	const path = `content/surveys/${id}.yaml`;
	if (files.some((file) => file.path === path)) throw new UsageError(newPageSv.exists(path));
	const next = nextText(text, survey, id);
	const errors = await newErrors(files, { path, text: next });
	if (errors.length > 0) throw new UsageError(errors.join('\n'));
	write(root, inSiteContent(path), next);
	const compared = questionsOf(survey).map((question) => ({
		id: question.id,
		text: question.text.sv,
	}));
	return { file: inSiteContent(path), from: survey.id, compared };
}

/** The file with some values in the place of others; what else it says and its notes stay. */
function nextText(text: string, survey: Questionnaire, id: string): string {
	const document = parseDocument(text);
	const values: [path: string[], value: unknown][] = [
		[['id'], id],
		...Object.entries(survey.title).map(([language, title]): [string[], unknown] => [
			['title', language],
			nextTitle(title ?? '', survey, id),
		]),
		...DATES.flatMap((name): [string[], unknown][] => {
			const date = survey[name];
			return date === undefined ? [] : [[[name], aYearOn(date)]];
		}),
		...UNDECIDED.map((name): [string[], unknown] => [[name], null]),
		...Object.keys(survey.reviewed).map((language): [string[], unknown] => [
			['reviewed', language],
			null,
		]),
	];
	let next = text;
	for (const { range, value } of values
		.flatMap(([path, value]) => {
			const node = document.getIn(path, true);
			const range = (isScalar(node) || isMap(node)) && node.range;
			return range ? [{ range, value }] : [];
		})
		.sort((a, b) => b.range[0] - a.range[0])) {
		const written = stringify(value, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }).trim();
		next = next.slice(0, range[0]) + written + next.slice(range[1]);
	}
	return next;
}

const nextTitle = (title: string, { id, opens }: Questionnaire, next: string) => {
	const year = opens.slice(0, 4);
	const nextYear = aYearOn(opens).slice(0, 4);
	return title.includes(id) ? title.replaceAll(id, next) : title.replaceAll(year, nextYear);
};

/** The same day of the week and time on the wall, with the offset of that day. */
function aYearOn(date: string): string {
	const local = new Date(`${instantToLocalTime(new Date(date))}Z`);
	return withOffset(new Date(local.getTime() + YEAR_MS).toISOString().slice(0, 16));
}
