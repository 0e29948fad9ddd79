import { areaDaysOfDistrict } from '../area-days/area-day-joins.ts';
import { listAreaDays } from '../area-days/area-days.ts';
import { measuresOfDistrict } from '../measures/measure-joins.ts';
import { listMeasures } from '../measures/measures.ts';
import { listResults } from '../results/results.ts';
import { allQuestionnaires, buildTime } from '../survey/survey.ts';
import { type News, newsOf } from './news.ts';

/** The news of this build: all, or those of a district. The survey concerns every district. */
export async function listNews(district?: string): Promise<News[]> {
	const areaDays = await listAreaDays();
	const measures = await listMeasures();
	return newsOf(
		{
			areaDays: district === undefined ? areaDays : areaDaysOfDistrict(areaDays, district),
			measures: district === undefined ? measures : measuresOfDistrict(measures, district),
			// An example is asked of nobody.
			surveys: allQuestionnaires().filter(({ example }) => !example),
			results: await listResults(),
		},
		buildTime(),
	);
}
