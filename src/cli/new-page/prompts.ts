import type { Choice } from '../../content-check/nearest.ts';
import { type AreaDay, DAY_STATUS_LABELS } from '../../schemas/area-day.ts';
import type { Article } from '../../schemas/article.ts';
import type { District } from '../../schemas/district.ts';
import type { Measure } from '../../schemas/measure.ts';
import type { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { sv } from '../../strings/sv/site.ts';

export interface Prompt {
	as: keyof typeof newPageSv.values;
	/** Its name on the command line, where that is not the field's. */
	flag?: string;
	/** For `word`. */
	choices?: Choice[];
	/** Asked for, though the schema can do without it. */
	isOffered?: true;
}

const word = (labels: Record<string, string>): Prompt => ({
	as: 'word',
	choices: Object.entries(labels).map(([word, label]) => ({ word, label })),
});

const TEXT: Prompt = { as: 'text' };
const LIST: Prompt = { as: 'list' };
const SHOWN: Record<'example' | 'draft' | 'publish' | 'unpublish', Prompt> = {
	example: { as: 'answer' },
	draft: { as: 'answer' },
	publish: { as: 'day' },
	unpublish: { as: 'day' },
};

/** The fields of each schema, all of them, in the order in which they are asked for. */
export const measurePrompts: Record<keyof Measure, Prompt> = {
	title: TEXT,
	summary: TEXT,
	group: word(sv.measure.group),
	districts: { as: 'districts', flag: 'district' },
	status: word(sv.measure.status),
	start: { as: 'day', isOffered: true },
	done: { as: 'day', isOffered: true },
	owner: TEXT,
	answersTo: LIST,
	noticedAs: TEXT,
	followUp: { as: 'text', isOffered: true },
	...SHOWN,
};

/** A new day has not been revised. */
export const areaDayPrompts: Record<Exclude<keyof AreaDay, 'revised'>, Prompt> = {
	title: TEXT,
	summary: TEXT,
	district: { as: 'district' },
	place: TEXT,
	street: { as: 'text', isOffered: true },
	start: { as: 'time' },
	end: { as: 'time' },
	accessibility: TEXT,
	status: word(DAY_STATUS_LABELS),
	...SHOWN,
	// The feed goes by it.
	publish: { as: 'day', isOffered: true },
};

export const districtPrompts: Record<keyof District, Prompt> = {
	name: TEXT,
	alsoKnownAs: LIST,
	streets: LIST,
	introduction: TEXT,
	confirmed: { as: 'answer' },
	cooperation: LIST,
	hosts: TEXT,
	findingOut: TEXT,
	...SHOWN,
};

export const articlePrompts: Record<keyof Article, Prompt> = {
	title: TEXT,
	summary: TEXT,
	group: word(sv.measure.group),
	order: { as: 'number' },
	sources: { as: 'list', flag: 'source' },
	checked: { as: 'day' },
	...SHOWN,
};
