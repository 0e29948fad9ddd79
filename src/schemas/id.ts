import { z } from 'zod';

const RESERVED_IDS = ['metod', 'tack', 'anonymitet', 'papper', 'kalender'];

/** A content id: the file's whole stem, lower-case ASCII, as it stands in addresses. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: 'Använd bara små bokstäver a–z, siffror och bindestreck, till exempel "palsjo-ostra".',
	})
	.refine((id) => !RESERVED_IDS.includes(id), {
		error: 'Det namnet används redan av webbplatsen. Välj ett annat.',
	});
