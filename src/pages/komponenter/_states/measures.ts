import type { Published } from '../../../queries/published.ts';
import type { Milestone } from '../../../queries/timeline.ts';
import type { Measure, MeasureGroup } from '../../../schemas/measure.ts';
import { componentsMeasuresSv } from '../../../strings/components-measures-sv.ts';
import { MADE_UP } from './made-up.ts';

export type MeasureEntry = Published<{ id: string; data: Measure }>;

const { title, summary, locks, walk, owner, followUp } = componentsMeasuresSv.measure;

export const aMeasure = (fields: Partial<Measure> = {}): Measure => ({
	title,
	summary,
	group: 'physical-environment',
	districts: ['dalhem'],
	status: 'ongoing',
	start: '2026-09-01',
	owner,
	answersTo: [],
	example: true,
	draft: false,
	...fields,
});

const anEntry = (fields: Partial<Measure>, hidden: MeasureEntry['hidden'] = []): MeasureEntry => ({
	id: MADE_UP,
	data: aMeasure(fields),
	hidden,
});

export const MEASURES: Record<'planned' | 'plannedOpen' | 'ongoing' | 'done', Measure> = {
	planned: aMeasure({ title: locks, status: 'planned', start: '2027-03-01', done: '2027-05-31' }),
	plannedOpen: aMeasure({ status: 'planned', start: undefined, districts: 'all' }),
	ongoing: aMeasure({ followUp, answersTo: ['stairwell'] }),
	done: aMeasure({
		title: walk,
		status: 'done',
		start: '2026-02-02',
		done: '2026-04-30',
		followUp,
	}),
};

/** Made up: one of each status, with each badge. */
export const ENTRIES = {
	ongoing: anEntry(MEASURES.ongoing, [{ why: 'example' }]),
	planned: anEntry(MEASURES.planned, [{ why: 'not-yet', publish: '2027-01-15' }]),
	plannedOpen: anEntry(MEASURES.plannedOpen, [{ why: 'draft' }]),
	done: anEntry(MEASURES.done),
} satisfies Record<string, MeasureEntry>;

export const GROUPED: { group: MeasureGroup; measures: MeasureEntry[] }[] = [
	{ group: 'physical-environment', measures: [ENTRIES.ongoing, anEntry({ title: walk })] },
	{ group: 'management-and-control', measures: [anEntry({ title: locks })] },
	{ group: 'social-resilience', measures: [ENTRIES.done] },
];

const milestone = (
	day: string,
	what: 'start' | 'done',
	measure: MeasureEntry,
): Milestone<MeasureEntry> => ({
	day,
	what,
	measure,
});

export const TIMELINE = [
	{
		year: '2027',
		milestones: [
			milestone('2027-03-01', 'start', ENTRIES.planned),
			milestone('2027-05-31', 'done', ENTRIES.planned),
		],
	},
	{
		year: '2026',
		milestones: [
			milestone('2026-02-02', 'start', ENTRIES.done),
			milestone('2026-04-30', 'done', ENTRIES.done),
			milestone('2026-09-01', 'start', ENTRIES.ongoing),
		],
	},
];
