import type { Connections } from './connections.ts';

const REWRITE = `SELECT rewrite($1) AS rewritten`;

/** Where answers, codes and texts lie, and counts that grow with them. */
type Rewritten = 'ballots' | 'codes' | 'comments' | 'tallies' | 'ballot_counts';

/**
 * Writes tables into new files, in which nothing is left of what was deleted, and nothing of the order
 * in which rows came.
 * @returns `false` where one could not be had in time, or the database's user may not: copies are left
 */
export async function rewrite(
	{ staffQuery }: Connections,
	tables: readonly Rewritten[],
): Promise<boolean> {
	let all = true;
	for (const table of tables) {
		const { rows } = await staffQuery<{ rewritten: boolean }>(REWRITE, [table]);
		all &&= rows[0]?.rewritten === true;
	}
	return all;
}
