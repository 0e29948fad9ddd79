import { addPage, type Edits, isNamedIn, LATER } from './edit.ts';
import type { ContentFolder } from '../content-folder.ts';

type AreaDay = ContentFolder['content']['areaDays'][number];

const toCome = (
	folder: ContentFolder,
	isMeant: (day: AreaDay) => boolean = () => true,
): AreaDay => {
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

/** Its address would change, too: nothing may lead there. */
const movable = (folder: ContentFolder) => toCome(folder, ({ id }) => !isNamedIn(folder, id));

export const AREA_DAY_EDITS: Edits = {
	'an area day is cancelled': (folder) => {
		folder.set(toCome(folder).file, { status: 'cancelled' });
	},
	'an area day is moved to another day': (folder) => {
		const { file, id } = movable(folder);
		const moved = `content/area-days/sv/2999-05-30-${id.slice('2999-05-30-'.length)}.mdx`;
		folder.rename(file, moved);
		folder.set(moved, { start: '2999-05-30T12:00', end: '2999-05-30T15:30' });
	},
	'an area day is moved to another place and hour': (folder) => {
		const { file, fields } = toCome(folder);
		const day = fields.start?.slice(0, 10) ?? '';
		folder.set(file, { place: 'Lokalen', start: `${day}T09:00`, end: `${day}T23:30` });
	},
	'an area day has been held': (folder) => {
		folder.set(addPage(folder, 'area-days', '2026-06-06-ny-dag'), {
			start: '2026-06-06T11:00',
			end: '2026-06-06T14:00',
			status: 'held',
		});
	},
	'an area day is taken away': (folder) => {
		folder.remove(movable(folder).file);
	},
	'as many area days as four on one day': (folder) => {
		for (const name of ['forsta', 'andra', 'tredje', 'fjarde'])
			addPage(folder, 'area-days', `${LATER}-${name}-dagen`);
	},
};
