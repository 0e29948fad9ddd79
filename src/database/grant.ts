import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

/** Whoever owns tables keeps the rights on them: `submit_answer` itself stores by them. */
const GRANT = `
	SELECT CASE owned WHEN '{}' THEN grant_answers($1) ELSE owned END AS reached
	FROM (
		SELECT ARRAY(
			SELECT relname::text FROM pg_class
			WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
				AND pg_get_userbyid(relowner) = $1
			ORDER BY relname
		) AS owned
	) AS asked`;

export const grant = ({ staffQuery }: Connections): Pick<Store, 'grant'> => ({
	async grant(role) {
		const { rows } = await staffQuery<{ reached: string[] | null }>(GRANT, [role]);
		return rows[0]?.reached ?? undefined;
	},
});
