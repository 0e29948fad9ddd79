import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const EDITIONS = `
	SELECT survey, array_agg(hash ORDER BY edition) AS hashes FROM editions
	GROUP BY survey ORDER BY survey COLLATE "C"`;

/** Also where the file is as it was: answers may have been aggregated again since. */
const ADD_EDITION = `
	WITH newest AS (
		SELECT max(edition) AS edition, (array_agg(hash ORDER BY edition DESC))[1] AS hash
		FROM editions WHERE survey = $1
	), added AS (
		INSERT INTO editions (survey, edition, hash)
		SELECT $1, coalesce(edition, 0) + 1, $2 FROM newest WHERE hash IS DISTINCT FROM $2
	)
	INSERT INTO marks (survey, step, detail) VALUES ($1, 'published', $2)
	ON CONFLICT (survey, step) DO UPDATE SET detail = excluded.detail`;

export const editions = ({ staffQuery }: Connections): Pick<Store, 'editions' | 'addEdition'> => ({
	async editions() {
		const { rows } = await staffQuery<{ survey: string; hashes: string[] }>(EDITIONS);
		return new Map(rows.map(({ survey, hashes }) => [survey, hashes]));
	},
	async addEdition(survey, hash) {
		await staffQuery(ADD_EDITION, [survey, hash]);
	},
});
