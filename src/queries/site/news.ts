import { localTimeToInstant } from '../../lib/dates.ts';
import { paths } from '../../lib/paths.ts';
import type { AreaDay, Revision } from '../../schemas/area-day.ts';
import type { Measure } from '../../schemas/measure.ts';
import type { Result } from '../../schemas/result.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { countedByDay } from '../area-days/revisions.ts';

/** Something that has happened. Its words are the feed's. */
export type News = NewsKind & {
	/** The page that tells more. */
	path: string;
	/** Which of the events of that page: with the path it is the same for good. */
	event: string;
	at: Date;
};

export type NewsKind =
	| { kind: 'planned' | 'report'; areaDay: AreaDay; districtName: string }
	| { kind: 'revised'; areaDay: AreaDay; districtName: string; revision: Revision }
	| { kind: 'begun' | 'finished'; measure: Measure }
	| { kind: 'opens' | 'tenDaysLeft'; survey: Questionnaire }
	| { kind: 'results'; result: Result };

interface Entry<Data> {
	id: string;
	data: Data;
}

export interface Told {
	areaDays: (Entry<AreaDay> & { districtName: string })[];
	measures: Entry<Measure>[];
	surveys: Questionnaire[];
	results: Result[];
}

/**
 * What has happened until `now`, the newest first, each dated when it did. What nobody has written
 * down the day of is no news: dated by the build it would be new every night.
 */
export const newsOf = ({ areaDays, measures, surveys, results }: Told, now: Date): News[] =>
	[
		...areaDays.flatMap(ofAreaDay),
		...measures.flatMap(ofMeasure),
		...surveys.flatMap(ofSurvey),
		...results.flatMap(ofResult),
	]
		.filter(({ at }) => at <= now)
		// What a page tells of comes in the order in which it happened, also within a day.
		.reverse()
		.sort((a, b) => b.at.getTime() - a.at.getTime() || a.path.localeCompare(b.path));

function ofAreaDay({ id, data: areaDay, districtName }: Told['areaDays'][number]) {
	const { publish, end, status, revised } = areaDay;
	const path = paths.areaDay(id);
	const about = { path, areaDay, districtName };
	const news: News[] = [];
	if (publish !== undefined)
		news.push({ ...about, kind: 'planned', event: 'planerad', at: startOf(publish) });
	for (const { ofDay, ...revision } of countedByDay(revised)) {
		// Nobody had heard of the day before its page was shown.
		if (revision.day < (publish ?? revision.day)) continue;
		const event = `andrad-${revision.day}-${String(ofDay)}`;
		news.push({ ...about, kind: 'revised', revision, event, at: startOf(revision.day) });
	}
	// The check wants a text of a day that was held: its page is a report.
	const isTold = revised.some((revision) => revision.status === 'held');
	if (status === 'held' && !isTold)
		news.push({ ...about, kind: 'report', event: 'sa-blev-det', at: localTimeToInstant(end) });
	return news;
}

function ofMeasure({ id, data: measure }: Told['measures'][number]) {
	const { status, start, done } = measure;
	const path = paths.measure(id);
	const news: News[] = [];
	if (status !== 'planned' && start !== undefined)
		news.push({ path, kind: 'begun', measure, event: 'borjade', at: startOf(start) });
	if (status === 'done' && done !== undefined)
		news.push({ path, kind: 'finished', measure, event: 'klar', at: startOf(done) });
	return news;
}

const TEN_DAYS_MS = 10 * 24 * 60 * 60 * 1000;

function ofSurvey(survey: Questionnaire): News[] {
	const [opens, closes] = [new Date(survey.opens), new Date(survey.closes)];
	const lastTenDays = new Date(closes.getTime() - TEN_DAYS_MS);
	const about = { path: paths.survey, survey };
	return [
		{ ...about, kind: 'opens', event: `${survey.id}-oppnar`, at: opens },
		// A shorter one has just opened.
		...(lastTenDays > opens
			? [
					{
						...about,
						kind: 'tenDaysLeft' as const,
						event: `${survey.id}-tio-dagar`,
						at: lastTenDays,
					},
				]
			: []),
	];
}

/** A corrected result is news once more. */
const ofResult = (result: Result): News[] => {
	const { survey, published, corrections } = result;
	if (published === undefined) return [];
	const event = `utgava-${String(corrections.length + 1)}`;
	return [{ path: paths.result(survey), kind: 'results', result, event, at: startOf(published) }];
};

const startOf = (day: string) => localTimeToInstant(`${day}T00:00`);
