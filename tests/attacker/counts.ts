/** Counts as `publish --counts` takes them (docs/operations.md). */
export interface Option {
	id: string;
	group?: string;
	noOpinion?: boolean;
	exclusive?: boolean;
}
export interface Question {
	id: string;
	type: 'single' | 'multiple';
	companyOnly?: boolean;
	options: Option[];
	maxChoices?: number;
}
/** Answers by option; the empty one counts those who answered. */
export type Counts = Record<string, number>;
export interface District {
	id: string;
	issued: number;
	returned: number;
	ballots: number;
	counts: Record<string, Counts>;
}
export interface Survey {
	id: string;
	opens: string;
	closes: string;
	questions: Question[];
	headline: { question: string; group: string };
	districts: District[];
	editions?: { reason: string; districts: District[] }[];
}

/** What the attacker reads of a published file. */
export interface File {
	survey: string;
	method: {
		districts: { id: string; issued: number; returned: number; ballots?: number | undefined }[];
		excluded: Record<string, string[]>;
	};
	rows: Row[];
}
export interface Row {
	years: string;
	area: string;
	question: string;
	option: string;
	share?: number | undefined;
	withheld?: 'few-answers' | 'few' | undefined;
}

/** Makes the file of the last survey: the rules, as a black box. */
export type Publish = (surveys: Survey[]) => Promise<File>;

/** The options that a row counts. */
export function optionsOf(question: Question, { option }: Pick<Row, 'option'>, primary: string) {
	if (option === 'headline') return inGroups(question, [primary]);
	if (option.startsWith('group:')) return inGroups(question, option.slice(6).split('+'));
	return [option];
}

const inGroups = ({ options }: Question, groups: string[]) =>
	options.flatMap(({ id, group }) => (group !== undefined && groups.includes(group) ? [id] : []));

export const countOf = (counts: Counts | undefined, options: string[]): number =>
	options.reduce((sum, option) => sum + (counts?.[option] ?? 0), 0);

/** The answers that a question's shares are counted among. */
export const baseOf = ({ type, options }: Question, counts: Counts | undefined): number =>
	type === 'multiple'
		? (counts?.[''] ?? 0)
		: countOf(
				counts,
				options.filter(({ noOpinion }) => noOpinion !== true).map(({ id }) => id),
			);
