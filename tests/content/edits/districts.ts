import { anyDistrict, type Edits } from './edit.ts';

const fileOf = (id: string) => `content/districts/sv/${id}.mdx`;

export const DISTRICT_EDITS: Edits = {
	'a new district': (folder) => {
		folder.write(
			fileOf('ett-nytt-omrade'),
			'---\nname: Ett nytt område\nintroduction: Här har vi nya hus.\nconfirmed: false\n---\n\nVi berättar mer när vi vet.\n',
		);
	},
	'a district is called something else': (folder) => {
		const { name = '' } = folder.content.districts[0]?.fields ?? {};
		folder.set(folder.content.districts[0]?.file ?? '', {
			name: `Nya ${name}`,
			alsoKnownAs: [name],
		});
	},
	'a district has other names, too': (folder) => {
		folder.set(fileOf(anyDistrict(folder)), { alsoKnownAs: ['Höjden', 'Uppe på höjden'] });
	},
	'streets of a district': (folder) => {
		folder.set(fileOf(anyDistrict(folder)), { streets: ['Exempelgatan', 'Norra Exempelgatan'] });
	},
	'no streets of any district': (folder) => {
		for (const { file, fields } of folder.content.districts)
			if ((fields.streets ?? []).length > 0) folder.set(file, { streets: undefined });
	},
	'an unconfirmed district is confirmed': (folder) => {
		const found = folder.content.districts.find(({ fields }) => fields.confirmed === false);
		if (found !== undefined) folder.set(found.file, { confirmed: true });
	},
};
