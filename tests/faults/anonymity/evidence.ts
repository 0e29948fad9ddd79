import type { Row } from './dump.ts';

/** One code and its use. */
export interface Use {
	district: string;
	code: string;
	/** Keyed hash of the code, as the database prints it. */
	hash: string;
	submission: string;
	/** Keyed hash of the submission id, as the database prints it. */
	receipt: string;
	usedAt: Date;
	/** A UUID that the free text begins with: the truth that a claim is held against. */
	text: string | undefined;
}

/** What lay in the database after a night's aggregation. */
export interface Night {
	/** Whether the survey was still open. */
	open: boolean;
	/** All uses so far, in their order. */
	used: Use[];
	/** Those of them whose answers must have been aggregated by now. */
	aggregated: Use[];
	rows: Row[];
}

/**
 * What the attacker has: the codes and the secret, hence the hashes; in which order and when each
 * code was used; every table after each night; everything logged; and at the end the database's
 * files. Until a ballot is aggregated it can be tied to its code, so this is about the aggregated ones.
 */
export interface Evidence {
	/** All, in their order. */
	uses: Use[];
	/** Ids of the questions. */
	questions: string[];
	nights: Night[];
	logged: string[];
	/** Each column's statistics, as PostgreSQL prints them. */
	statistics: string[];
	files: { table: string; bytes: Buffer }[];
}

/** Looks for links between codes and answers, and says each that it finds. */
export type Attack = (evidence: Evidence) => string[];

/** A row outside `codes` that holds somebody's text. */
export interface Trace {
	row: Row;
	writer: Use;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const BYTES = /^\\x((?:[0-9a-f]{2})*)$/;

/** Those of `uses` whose texts stand in what is stored. */
export function writersIn(stored: string, uses: Use[]): Use[] {
	const writers = new Map(uses.map((use) => [use.text, use]));
	return (stored.match(UUID) ?? []).flatMap((text) => writers.get(text) ?? []);
}

/** Large texts are stored as bytes. */
const readable = (value: string) =>
	value.replace(BYTES, (_, bytes: string) => Buffer.from(bytes, 'hex').toString('latin1'));

export const outsideCodes = ({ rows }: Night) => rows.filter(({ table }) => table !== 'codes');

export const tracesOf = (night: Night): Trace[] =>
	outsideCodes(night).flatMap((row) => {
		const values = Object.values(row.columns).map((value) => readable(value ?? ''));
		return writersIn(values.join(' '), night.aggregated).map((writer) => ({ row, writer }));
	});

export function districtOf(row: Row, { used }: Night): string | undefined {
	const districts = new Set<string | null>(used.map(({ district }) => district));
	return Object.values(row.columns).find((value) => districts.has(value)) ?? undefined;
}

/** The used codes that fit what is shown on purpose: the text's district, where it has one. */
export function fittingUses({ row }: Trace, night: Night): Use[] {
	const district = districtOf(row, night);
	return night.aggregated.filter((use) => district === undefined || use.district === district);
}

/**
 * Whether it is true, and better than chance, that one of `suspects` wrote a text. Chance is 1 in
 * all used codes whose answers are aggregated and that fit what is shown on purpose.
 */
export const tellsWriter = (suspects: Use[], trace: Trace, night: Night) =>
	suspects.includes(trace.writer) && suspects.length < fittingUses(trace, night).length;
