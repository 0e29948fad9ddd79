import { COLLECTIONS } from '../../content-check/collections.ts';
import { MEASURE_STATUSES, type MeasureStatus } from '../../schemas/measure.ts';
import { newPageBodiesSv } from '../../strings/sv/commands/new-page-bodies.ts';
import type { newPageSv } from '../../strings/sv/commands/new-page.ts';
import {
	areaDayPrompts,
	articlePrompts,
	districtPrompts,
	measurePrompts,
	type Prompt,
} from './prompts.ts';

/** What is answered so far, by field. */
export type Answers = Record<string, unknown>;

export interface Kind {
	name: keyof typeof newPageSv.kinds;
	folder: string;
	schema: (typeof COLLECTIONS)['measures' | 'areaDays' | 'districts' | 'articles']['schema'];
	questions: Record<string, Prompt>;
	/** Stand in for what is not answered yet: some rules look at two fields, and want the rest right. */
	standIns: Answers;
	/** The file's name is made of this field. */
	namedBy: string;
	/** The field whose day begins the file's name. */
	dayIn?: string;
	body: (answers: Answers) => string;
}

/** A status that is no status is refused with the rest of the file. */
const isStatus = (status: unknown): status is MeasureStatus =>
	MEASURE_STATUSES.some((known) => known === status);

const STAND_IN = 'x';
const HEADED = { title: STAND_IN, summary: STAND_IN };

export const KINDS: Kind[] = [
	{
		name: 'measure',
		folder: 'content/measures/sv',
		schema: COLLECTIONS.measures.schema,
		questions: measurePrompts,
		standIns: {
			...HEADED,
			group: 'physical-environment',
			districts: 'all',
			status: 'planned',
			owner: STAND_IN,
		},
		namedBy: 'title',
		body: ({ status }) => newPageBodiesSv.measure(isStatus(status) ? status : 'planned'),
	},
	{
		name: 'area-day',
		folder: 'content/area-days/sv',
		schema: COLLECTIONS.areaDays.schema,
		questions: areaDayPrompts,
		standIns: {
			...HEADED,
			district: STAND_IN,
			place: STAND_IN,
			start: '0001-01-01T00:00',
			end: '9999-12-31T23:59',
			accessibility: STAND_IN,
			status: 'planned',
		},
		namedBy: 'district',
		dayIn: 'start',
		body: newPageBodiesSv['area-day'],
	},
	{
		name: 'district',
		folder: 'content/districts/sv',
		schema: COLLECTIONS.districts.schema,
		questions: districtPrompts,
		standIns: { name: STAND_IN, introduction: STAND_IN, confirmed: false },
		namedBy: 'name',
		body: newPageBodiesSv.district,
	},
	{
		name: 'article',
		folder: 'content/articles/sv',
		schema: COLLECTIONS.articles.schema,
		questions: articlePrompts,
		standIns: { ...HEADED, order: 1, sources: [STAND_IN], checked: '0001-01-01' },
		namedBy: 'title',
		body: newPageBodiesSv.article,
	},
];

/** What belongs in a field, as its schema says it. */
export const descriptionOf = ({ schema }: Kind, field: string): string =>
	Object.entries<{ description?: string | undefined }>(schema.shape).find(
		([name]) => name === field,
	)?.[1].description ?? '';
