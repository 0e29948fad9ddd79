import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from '../project-copy.ts';

/** Why each is hidden, and the badge that says so, on whatever day the tests run. */
const REASONS = {
	utkast: { fields: 'draft: true', badge: 'Utkast' },
	kommande: { fields: 'publish: 2999-01-31', badge: 'Visas från 31 januari 2999' },
	gammal: { fields: 'unpublish: 2001-01-31', badge: 'Visades till 31 januari 2001' },
};

const KINDS = [
	{
		folder: 'measures',
		list: 'atgarder',
		id: 'dold-atgard',
		fields: (title: string) =>
			`title: ${title}\nsummary: Den syns inte.\ngroup: social-resilience\ndistricts: all\nstatus: ongoing\nstart: 2026-01-31\nowner: Förvaltare`,
	},
	{
		folder: 'area-days',
		list: 'omradesdagar',
		id: '2999-06-01-dold-dag',
		fields: (title: string) =>
			`title: ${title}\nsummary: Den syns inte.\ndistrict: dalhem\nplace: Gården\nstart: 2999-06-01T11:00\nend: 2999-06-01T14:00\naccessibility: Plan mark.\nstatus: planned`,
	},
	{
		folder: 'articles',
		list: 'trygghetsarbete',
		id: 'dold-artikel',
		fields: (title: string) =>
			`title: ${title}\nsummary: Den syns inte.\norder: 99\nsources: [Artikeln]\nchecked: 2026-01-31`,
	},
	{
		folder: 'districts',
		list: 'omraden',
		id: 'dolt-omrade',
		fields: (title: string) => `name: ${title}\nintroduction: Det syns inte.\nconfirmed: true`,
	},
];

/** What the text of each says. */
export const HIDDEN_WORDS = 'Kvastfeningar dansar bakom tvättstugan';

/** An entry of every kind for every reason, none of them an example. */
export const hiddenEntries = KINDS.flatMap(({ folder, list, id, fields }) =>
	Object.entries(REASONS).map(([reason, { fields: hidden, badge }]) => {
		const title = `Osynlig ${folder} ${reason}`;
		return {
			id: `${id}-${reason}`,
			title,
			badge,
			list: `${list}/index.html`,
			page: `${list}/${id}-${reason}/index.html`,
			file: `content/${folder}/sv/${id}-${reason}.mdx`,
			text: `---\n${fields(title)}\n${hidden}\n---\n\n${HIDDEN_WORDS}.\n`,
		};
	}),
);

export function addHiddenEntries({ folder }: ProjectCopy): void {
	for (const { file, text } of hiddenEntries) writeFileSync(join(folder, file), text);
}
