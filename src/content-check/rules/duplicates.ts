import type { Content } from '../content.ts';
import { error, type Finding } from '../finding.ts';
import { shownSigns } from '../signs/unseen.ts';

/** Ids and names that stand twice: nobody can tell which one is meant. */
export const duplicates = (content: Content): Finding[] => [
	...content.history.flatMap(({ file, fields }) =>
		twice(
			(fields.series ?? []).map(({ id }, index) => ({ id, index })),
			({ id }) => id,
		).map(({ id, index }) =>
			error(file, `series.${index}.id`, `Två serier har id:t "${id}". Ge den ena ett annat.`),
		),
	),
	...twice(
		content.districts.flatMap(({ file, fields }) =>
			fields.name === undefined ? [] : [{ file, name: fields.name }],
		),
		({ name }) =>
			name
				.normalize('NFC')
				.replaceAll(/\p{Cf}/gu, '')
				.replaceAll(/\s+/gu, ' ')
				.trim()
				.toLowerCase(),
	).map(({ file, name }) =>
		error(
			file,
			'name',
			`Ett annat område heter också "${shownSigns(name)}". Ta bort det ena, eller ändra namnet.`,
		),
	),
];

/** All but the first of those that are called the same. */
const twice = <Item>(items: Item[], nameOf: (item: Item) => string): Item[] =>
	items.filter((item, index) => items.findIndex((other) => nameOf(other) === nameOf(item)) < index);
