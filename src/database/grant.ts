import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const GRANT = `SELECT grant_answers($1) AS reached`;

export const grant = ({ staffQuery }: Connections): Pick<Store, 'grant'> => ({
	async grant(role) {
		const { rows } = await staffQuery<{ reached: string[] | null }>(GRANT, [role]);
		return rows[0]?.reached ?? undefined;
	},
});
