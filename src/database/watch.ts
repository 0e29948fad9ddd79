import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const IDENTITY = `
	SELECT system_identifier || '/' || oid AS identity
	FROM pg_control_system(), pg_database WHERE datname = current_database()`;

const LAST_NIGHT = `SELECT night_at AS last FROM surveys WHERE survey = $1`;
const NOTE_NIGHT = `UPDATE surveys SET night_at = present($2) WHERE survey = $1`;

type Watch = Pick<Store, 'identity' | 'lastNight' | 'noteNight'>;

export const watch = ({ staffQuery, frozen }: Connections): Watch => ({
	async identity() {
		return (await staffQuery<{ identity: string }>(IDENTITY)).rows[0]?.identity ?? '';
	},
	async lastNight(survey) {
		const { rows } = await staffQuery<{ last: Date | null }>(LAST_NIGHT, [survey]);
		return rows[0]?.last ?? undefined;
	},
	async noteNight(survey) {
		await staffQuery(NOTE_NIGHT, [survey, frozen]);
	},
});
