import { adminSv } from '../strings/sv/admin/admin.ts';
import { isAllOrList, nameOfAll } from './fields/all-or-list.ts';
import type { Choices } from './fields/choices.ts';
import type { JsonSchema } from './fields/json-schema.ts';

type Properties = NonNullable<JsonSchema['properties']>;

interface Narrowed {
	label: string;
	field: string;
	eq: string | boolean;
}

/** How the list of a collection looks and what it can be narrowed by, as Sveltia takes it. */
export interface List {
	summary: string;
	view_filters?: Narrowed[];
}

const PLACES = ['district', 'districts'];
/** The day that an entry is looked for by. */
const DAYS = ['start', 'checked', 'updated'];
const DOT = ' · ';

/** `titled` is the field that an entry is called by. */
export function listOf(titled: string, properties: Properties, choices: Choices): List {
	const place = PLACES.find((name) => name in properties);
	const day = DAYS.find((name) => name in properties);
	const { status, draft } = properties;
	const filters = [
		...(status?.enum ?? []).map((value) => filter('status', value, status?.labels?.[value])),
		...(draft === undefined ? [] : [filter('draft', true, adminSv.draft)]),
		...(place === undefined ? [] : placesIn(place, properties[place], choices)),
	];
	return {
		summary: [
			`{{${titled}}}`,
			...(status === undefined ? [] : [`${DOT}{{status}}`]),
			...(place === undefined ? [] : [placeOf(place, properties[place])]),
			...(day === undefined ? [] : [`${either(day, DOT)}{{${day} | date('YYYY-MM-DD')}}`]),
			...(draft === undefined ? [] : [either('draft', DOT + adminSv.draft)]),
		].join(''),
		...(filters.length > 0 && { view_filters: filters }),
	};
}

const filter = (field: string, eq: string | boolean, label = String(eq)): Narrowed => ({
	label,
	field,
	eq,
});

/** Words where the field has a value, in Sveltia's templates. */
const either = (field: string, words: string, otherwise = '') =>
	`{{${field} | ternary('${words}', '${otherwise}')}}`;

const placeOf = (name: string, schema: JsonSchema = {}) =>
	isAllOrList(schema)
		? `${either(nameOfAll(name), DOT + (adminSv.everywhere[name] ?? ''), DOT)}{{${name}}}`
		: `${DOT}{{${name}}}`;

const placesIn = (name: string, schema: JsonSchema = {}, { places = [] }: Choices) => [
	...(isAllOrList(schema) ? [filter(nameOfAll(name), true, adminSv.everywhere[name])] : []),
	...places.map(({ value, label }) => filter(name, value, label)),
];
