import { formatDay } from '../../lib/dates.ts';
import {
	companyRate,
	districtRate,
	type ResponseRate,
} from '../../results/figures/response-rate.ts';
import { protocolSv, statusSv } from '../../strings/sv/commands/status.ts';
import type { Disposal } from '../../database/end-of-year.ts';
import { connectionString } from '../connection.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { warnOfDatabase } from '../warn-of-database.ts';
import { aligned } from './aligned.ts';
import { waitingCodes } from './codes/waiting-codes.ts';
import { checkDates, hasEnded, swedishTime } from './survey-dates.ts';
import { knownSurvey } from './survey-options.ts';
import { askForDestruction } from './texts/last-day.ts';
import { withStore } from './with-store.ts';

export interface StatusOptions {
	survey: string;
	json?: true;
	protocol?: true;
}

interface Report {
	survey: string;
	countedAt: Date | undefined;
	districts: (ResponseRate & { district: string })[];
	company: ResponseRate;
	/** Answers from paper, to the nearest 5: once the survey has ended, until the purge. */
	paper: number | undefined;
	/** The last day of a file of free texts that nobody has said is destroyed. */
	textsUntil: string | undefined;
}

/** What was destroyed of an ended survey, when and by whose decision. */
async function protocol({ survey: id, json }: StatusOptions): Promise<void> {
	const survey = knownSurvey(id);
	const disposals = await withStore(async (store) => {
		const calendar = await store.calendar(id);
		checkDates(survey, calendar);
		// Before, a record of each night would tell how many answered that day.
		if (!hasEnded(calendar)) throw new UsageError(protocolSv.notEnded(id));
		return store.disposals(id);
	});
	if (json) say(JSON.stringify({ survey: id, disposals }, null, '\t'));
	else say([protocolSv.title(id), '', ...protocolLines(disposals)].join('\n'));
}

function protocolLines(disposals: Disposal[]): string[] {
	if (disposals.length === 0) return [protocolSv.nothing];
	const rows = disposals.map(({ kind, number, day, decision }) => [
		formatDay(day),
		protocolSv.kinds[kind],
		String(number),
		decision ?? protocolSv.noDecision,
	]);
	return [...aligned([protocolSv.columns, ...rows]), '', protocolSv.explanation];
}

/** How many have answered, per district: rounded, and at least a day old. */
export async function status(options: StatusOptions): Promise<void> {
	if (options.protocol) return protocol(options);
	const questionnaire = knownSurvey(options.survey);
	const survey = questionnaire.id;
	const { response, paper, textsUntil, remarks } = await withStore(async (store) => {
		const calendar = await store.calendar(survey);
		checkDates(questionnaire, calendar);
		await warnOfDatabase(store, connectionString());
		await store.countProgress(survey);
		return {
			response: await store.response(survey),
			// While it grows, a count of few says when somebody's form came in.
			paper: hasEnded(calendar) ? await store.usedPaper(survey) : undefined,
			textsUntil: await store.textsUntil(survey),
			remarks: [
				waitingCodes(survey, calendar, await store.batches()),
				await askForDestruction(store, survey),
			],
		};
	});
	const letters = response.districts.map(({ used, ...district }) => ({
		...district,
		answers: used,
	}));
	const report = {
		survey,
		countedAt: response.countedAt,
		districts: letters.map(districtRate),
		company: companyRate(letters),
		paper,
		textsUntil,
	};
	// What is not known is null in JSON, not left out.
	const json = (_: string, value: unknown) => value ?? null;
	if (options.json) say(JSON.stringify(report, json, '\t'));
	else say([text(report), ...remarks.flatMap((line) => line ?? [])].join('\n\n'));
}

function text({ survey, countedAt, districts, company, paper }: Report): string {
	const title = statusSv.title(survey);
	if (districts.length === 0) return `${title}\n\n${statusSv.noCodes}`;
	const rows = [
		statusSv.columns,
		...districts.map((rate) => row(rate.district, rate)),
		row(statusSv.company, company),
	];
	const counted = countedAt ? statusSv.countedAt(swedishTime(countedAt)) : statusSv.nothingYet;
	const lines = [title, counted, '', ...aligned(rows), ''];
	if (paper !== undefined) lines.push(statusSv.paper(paper));
	return [...lines, ...statusSv.explanation].join('\n');
}

const row = (name: string, { issued, returned, answers, percent, needed }: ResponseRate) => [
	name,
	String(issued),
	String(returned),
	answers === undefined ? statusSv.noFigure : String(answers),
	percent === undefined ? '' : statusSv.percent(percent),
	String(needed),
];
