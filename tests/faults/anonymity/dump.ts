import type { Client } from 'pg';

/** A stored row with what PostgreSQL keeps beside it. */
export interface Row {
	/** With its schema, unless that is `public`. */
	table: string;
	/** The transaction that wrote it; later ones have greater numbers. */
	xmin: number;
	/** All system columns but the table's; `ctid` as one number that follows the place in the file. */
	system: Record<string, string>;
	/** The row's own columns, as PostgreSQL prints them. */
	columns: Record<string, string | null>;
}

/** Large values lie in tables of their own, with transactions and places of their own. */
const TABLES = `
	WITH own AS (
		SELECT oid, reltoastrelid FROM pg_class
		WHERE relkind IN ('r', 'm') AND relnamespace NOT IN (
			SELECT oid FROM pg_namespace
			WHERE nspname IN ('information_schema', 'pg_catalog', 'pg_toast')
		)
	)
	SELECT oid::regclass::text AS name FROM own
	UNION ALL SELECT reltoastrelid::regclass::text FROM own WHERE reltoastrelid <> 0`;

const asPrinted = { getTypeParser: () => (value: string) => value };

/** Every row of every table, also of those made after this was written. */
export async function dump(client: Client): Promise<Row[]> {
	const tables = await client.query<{ name: string }>(TABLES);
	const rows: Row[] = [];
	for (const { name } of tables.rows) {
		const text = `
			SELECT xmin, xmax, cmin, cmax,
				(ctid::text::point)[0] * 65536 + (ctid::text::point)[1] AS ctid, *
			FROM ${name}`;
		const stored = await client.query<Record<string, string>>({ text, types: asPrinted });
		for (const { xmin = '', xmax = '', cmin = '', cmax = '', ctid = '', ...columns } of stored.rows)
			rows.push({
				table: name,
				xmin: Number(xmin),
				system: { xmin, xmax, cmin, cmax, ctid },
				columns,
			});
	}
	return rows;
}

const FILES = `
	SELECT oid::regclass::text AS table, pg_read_binary_file(pg_relation_filepath(oid)) AS bytes
	FROM pg_class WHERE relkind IN ('r', 'm', 't')`;

/** The bytes on disk of every table of the database, PostgreSQL's own among them. */
export async function readFiles(client: Client): Promise<{ table: string; bytes: Buffer }[]> {
	await client.query('CHECKPOINT');
	return (await client.query<{ table: string; bytes: Buffer }>(FILES)).rows;
}

/** What PostgreSQL noted of the values in each column, to plan queries with: samples of them. */
export async function readStatistics(client: Client): Promise<string[]> {
	const { rows } = await client.query<{ noted: string }>(
		`SELECT pg_stats::text AS noted FROM pg_stats WHERE schemaname <> 'pg_catalog'`,
	);
	return rows.map(({ noted }) => noted);
}
