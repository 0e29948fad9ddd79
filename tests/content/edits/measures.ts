import { addPage, type Edits, isNamedIn, LATER, removePage } from './edit.ts';
import type { ContentFolder } from '../content-folder.ts';

const unfinished = (folder: ContentFolder): string =>
	folder.content.measures.find(({ fields }) => fields.status !== 'done' && !fields.draft)?.file ??
	addPage(folder, 'measures', 'ny-atgard-att-gora');

const anyMeasure = (folder: ContentFolder): string =>
	folder.content.measures[0]?.file ?? addPage(folder, 'measures', 'ny-atgard');

export const MEASURE_EDITS: Edits = {
	'a measure is done, and was followed up': (folder) => {
		folder.set(unfinished(folder), {
			status: 'done',
			start: '2026-01-12',
			done: folder.today,
			followUp: 'Vi gick runt på gården och frågade dem som bor där. De flesta är nöjda.',
		});
	},
	'a measure begins': (folder) => {
		folder.set(unfinished(folder), { status: 'ongoing', start: folder.today, done: undefined });
	},
	'a new measure for all districts': (folder) => {
		const file = addPage(folder, 'measures', 'nytt-for-alla');
		folder.set(file, { districts: 'all', status: 'ongoing', start: folder.today });
	},
	'a title as long as it may be': (folder) => {
		folder.set(anyMeasure(folder), {
			title: 'Nya lampor och portar på gården vid husen. '.repeat(2).slice(0, 80),
		});
	},
	'an example that is true from now on': (folder) => {
		const example = folder.content.measures.find(({ fields }) => fields.example);
		if (example !== undefined) folder.set(example.file, { example: undefined });
	},
	'an example is taken away': (folder) => {
		const example = folder.content.measures.find(
			({ id, fields }) => fields.example && !isNamedIn(folder, id),
		);
		if (example !== undefined) removePage(folder, example.file);
	},
	'an example of a measure that is shown later': (folder) => {
		addPage(folder, 'measures', 'nytt-senare', { fields: `\npublish: ${LATER}\nexample: true` });
	},
};
