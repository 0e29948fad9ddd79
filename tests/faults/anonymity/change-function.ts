import type { Client } from 'pg';

type Replacement = [from: string, to: string];

/** Makes a migrated function anew with these changes. Throws where it has not what is changed. */
export const changeFunction =
	(name: string, ...changes: Replacement[]) =>
	async (client: Client): Promise<void> => {
		const { rows } = await client.query<{ sql: string }>(
			'SELECT pg_get_functiondef($1::regproc) AS sql',
			[name],
		);
		let sql = rows[0]?.sql ?? '';
		for (const [from, to] of changes) {
			if (!sql.includes(from)) throw new Error(`${name}() does not have: ${from}`);
			sql = sql.replaceAll(from, to);
		}
		await client.query(sql);
	};

/** A night that does not write this table anew, and says that it did. */
export const leaveAlone = (table: string) =>
	changeFunction('rewrite', [
		'FOR attempt IN',
		`IF of_table = '${table}'::regclass THEN RETURN true; END IF; FOR attempt IN`,
	]);

/** What makes the aggregation hand `column` of a ballot on to its text. */
export const handOn = (column: string): Replacement[] => [
	['(survey, district, question, text)', `(survey, district, question, text, ${column})`],
	['answers ->> question', `answers ->> question, ${column}`],
];
