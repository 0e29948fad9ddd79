import { idSchema as plainIdSchema } from '../survey/rules/id.ts';

const RESERVED_IDS = ['metod', 'tack', 'anonymitet', 'papper', 'kalender', 'index', '404', '500'];
/** No file can be called so on Windows, whatever its ending. */
const NOT_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const MOST = 80;

/** A content id: the file's whole stem, as it stands in addresses. */
export const idSchema = plainIdSchema
	.refine((id) => !RESERVED_IDS.includes(id), {
		error: 'Det namnet används redan av webbplatsen. Välj ett annat.',
	})
	.refine((id) => !NOT_ON_WINDOWS.test(id), {
		error: 'Så kan ingen fil heta i Windows. Välj ett annat namn.',
	})
	.refine((id) => id.length <= MOST, {
		error: `Namnet är för långt. Skriv högst ${String(MOST)} tecken: det står i sidans adress.`,
	});
