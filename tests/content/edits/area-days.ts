import type { AreaDay } from '../../../src/schemas/area-day.ts';
import { addPage, type Edits, isNamedIn, LATER, removePage } from './edit.ts';
import type { ContentFolder } from '../content-folder.ts';

type Day = ContentFolder['content']['areaDays'][number];

const toCome = (folder: ContentFolder, isMeant: (day: Day) => boolean = () => true): Day => {
	const found = () =>
		folder.content.areaDays.find(
			(day) =>
				day.fields.status === 'planned' &&
				(day.fields.start ?? '') > folder.today &&
				!day.fields.draft &&
				isMeant(day),
		);
	const day = found() ?? (addPage(folder, 'area-days', `${LATER}-ny-dag`), found());
	if (day === undefined) throw new Error('No area day is to come');
	return day;
};

/** What is so now, and a last line on what changed, as the guide for editors has it. */
export function revise(
	folder: ContentFolder,
	{ file, fields }: Day,
	now: Partial<AreaDay>,
	what: string,
): void {
	const { start, status } = now;
	const line = { day: folder.today, what, ...(start && { start }), ...(status && { status }) };
	folder.set(file, { ...now, revised: [...(fields.revised ?? []), line] });
}

export const AREA_DAY_EDITS: Edits = {
	'an area day is cancelled': (folder) => {
		revise(folder, toCome(folder), { status: 'cancelled' }, 'Dagen blir inte av.');
	},
	'an area day is moved to another day': (folder) => {
		const now = { start: '2999-05-30T12:00', end: '2999-05-30T15:30' };
		revise(folder, toCome(folder), now, 'Vi flyttar dagen.');
	},
	'an area day is moved to another place and hour': (folder) => {
		const day = toCome(folder);
		const date = day.fields.start?.slice(0, 10) ?? '';
		const now = { place: 'Lokalen', start: `${date}T09:00`, end: `${date}T23:30` };
		revise(folder, day, now, 'Vi är inomhus, och börjar tidigare.');
	},
	'an area day has been held': (folder) => {
		folder.set(addPage(folder, 'area-days', '2026-06-06-ny-dag'), {
			start: '2026-06-06T11:00',
			end: '2026-06-06T14:00',
			status: 'held',
		});
	},
	'an area day is taken away': (folder) => {
		removePage(folder, toCome(folder, ({ id }) => !isNamedIn(folder, id)).file);
	},
	'as many area days as four on one day': (folder) => {
		for (const name of ['forsta', 'andra', 'tredje', 'fjarde'])
			addPage(folder, 'area-days', `${LATER}-${name}-dagen`);
	},
};
