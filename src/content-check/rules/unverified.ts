import { STATEMENT_KNOWN_BY } from '../../schemas/accessibility.ts';
import { CONTACTS_KNOWN_BY } from '../../schemas/organisation.ts';
import { SURVEY_KNOWN_BY } from '../../schemas/survey.ts';
import { SITE_KEEPER } from '../../schemas/verified.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** What somebody must look up and confirm before the site goes live: until then it is advice. */
export function unverifiedFacts(
	{ organisation, accessibility, surveys }: Content,
	{ production }: { production: boolean },
): Finding[] {
	return [
		...organisation.flatMap((entry) => unverifiedFindings(entry, CONTACTS_KNOWN_BY)),
		...accessibility.flatMap((entry) => unverifiedFindings(entry, STATEMENT_KNOWN_BY)),
		...surveys
			.filter(({ fields }) => fields.example !== true)
			.flatMap(({ file, fields }) =>
				Object.entries(SURVEY_FACTS)
					.filter(([, { isMissing }]) => isMissing(fields))
					.map(([field, { message }]): Finding => ({
						file,
						field,
						message,
						knownBy: SURVEY_KNOWN_BY,
					})),
			),
	].map((finding) => (production ? finding : { ...finding, isAdvice: true }));
}

const unverifiedFindings = (
	{ file, data }: { file: string; data?: unknown },
	knownBy: Record<string, string>,
): Finding[] =>
	unverifiedIn(data).map(({ field, missing }) => ({
		file,
		field,
		message: `Uppgiften är inte bekräftad. Fyll i ${LIST.format(missing)} när någon har kontrollerat den.`,
		knownBy: roleFor(field, knownBy),
	}));

/** By the nearest name in the field's path; where no schema has the field, whoever keeps the site. */
const roleFor = (field: string, knownBy: Record<string, string>): string =>
	field
		.split('.')
		.map((name) => knownBy[name])
		.find((role) => role !== undefined) ?? SITE_KEEPER;

type SurveyFields = Content['surveys'][number]['fields'];

const SURVEY_FACTS = {
	datesSource: {
		isMissing: ({ datesSource }: SurveyFields) => datesSource === null,
		message: 'Enkätens datum är inte bekräftade. Skriv vem som har bestämt dem.',
	},
	datesChecked: {
		isMissing: ({ datesChecked }: SurveyFields) => datesChecked === null,
		message: 'Enkätens datum är inte bekräftade. Skriv dagen då någon kontrollerade dem.',
	},
	'reviewed.sv': {
		isMissing: ({ reviewed }: SurveyFields) => reviewed !== undefined && !reviewed.sv,
		message:
			'Den svenska texten är inte granskad. Skriv vem som har granskat den (by) och när (date).',
	},
};

const LIST = new Intl.ListFormat('sv');
const FACT_FIELDS = ['value', 'source', 'checked'];

/** Facts with parts that are not filled in. */
const unverifiedIn = (data: unknown): { field: string; missing: string[] }[] =>
	factsIn(data).flatMap(({ field, parts }) => {
		const missing = FACT_FIELDS.filter((name) => parts.get(name) === null);
		return missing.length > 0 ? [{ field, missing }] : [];
	});

/**
 * Every fact (src/schemas/verified.ts), with what it says. It looks at what the file says, not at
 * what fits the schema: one wrong number must not hide the others.
 */
export function factsIn(data: unknown): { field: string; parts: ReadonlyMap<string, unknown> }[] {
	if (typeof data !== 'object' || data === null) return [];
	const parts = new Map<string, unknown>(Object.entries(data));
	if (FACT_FIELDS.every((name) => parts.has(name))) return [{ field: '', parts }];
	return [...parts].flatMap(([name, part]) =>
		factsIn(part).map((fact) => ({
			...fact,
			field: fact.field === '' ? name : `${name}.${fact.field}`,
		})),
	);
}
