import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const IDENTITY = `
	SELECT system_identifier || '/' || oid AS identity
	FROM pg_control_system(), pg_database WHERE datname = current_database()`;

const LAST_COUNT = `SELECT max(counted_at) AS last FROM progress WHERE survey = $1`;

export const watch = ({ staffQuery }: Connections): Pick<Store, 'identity' | 'lastCount'> => ({
	async identity() {
		return (await staffQuery<{ identity: string }>(IDENTITY)).rows[0]?.identity ?? '';
	},
	async lastCount(survey) {
		const { rows } = await staffQuery<{ last: Date | null }>(LAST_COUNT, [survey]);
		return rows[0]?.last ?? undefined;
	},
});
