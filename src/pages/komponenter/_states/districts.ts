import type { Published } from '../../../queries/published.ts';
import type { District } from '../../../schemas/district.ts';
import { componentsFactsSv } from '../../../strings/components-facts-sv.ts';
import { MADE_UP } from './made-up.ts';

const { introduction, nickname, street } = componentsFactsSv.district;

type Entry = Published<{ id: string; data: District }>;

const aDistrict = (fields: Partial<District>, hidden: Entry['hidden'] = []): Entry => ({
	id: MADE_UP,
	hidden,
	data: {
		name: 'Dalhem',
		alsoKnownAs: [],
		streets: [],
		introduction,
		confirmed: true,
		cooperation: [],
		example: false,
		draft: false,
		...fields,
	},
});

/** Names of districts, with made-up facts. */
export const DISTRICTS: Entry[] = [
	aDistrict({ streets: [street] }),
	aDistrict({ name: 'Drottninghög', alsoKnownAs: [nickname] }),
	aDistrict({ name: 'Närlunda' }, [{ why: 'draft' }]),
	aDistrict({ name: 'Råå' }),
];

export const NAMES = DISTRICTS.map(({ id, data: { name } }) => ({ id, name }));
