import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

/** Of several files the last day of the last one. */
const KEEP = `UPDATE surveys SET texts_until = greatest(texts_until, $2::date) WHERE survey = $1`;
const UNTIL = `SELECT texts_until::text AS until FROM surveys WHERE survey = $1`;
const DESTROYED = `UPDATE surveys SET texts_until = NULL WHERE survey = $1`;

type FileOfTexts = Pick<Store, 'keepTexts' | 'textsUntil' | 'textsDestroyed'>;

export const fileOfTexts = ({ staffQuery }: Connections): FileOfTexts => ({
	async keepTexts(survey, until) {
		await staffQuery(KEEP, [survey, until]);
	},
	async textsUntil(survey) {
		const { rows } = await staffQuery<{ until: string | null }>(UNTIL, [survey]);
		return rows[0]?.until ?? undefined;
	},
	async textsDestroyed(survey) {
		await staffQuery(DESTROYED, [survey]);
	},
});
