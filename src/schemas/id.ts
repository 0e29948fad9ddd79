import { idSchema as plainIdSchema } from '../survey/rules/id.ts';

const RESERVED_IDS = ['metod', 'tack', 'anonymitet', 'papper', 'kalender'];

/** A content id: the file's whole stem, as it stands in addresses. */
export const idSchema = plainIdSchema.refine((id) => !RESERVED_IDS.includes(id), {
	error: 'Det namnet används redan av webbplatsen. Välj ett annat.',
});
