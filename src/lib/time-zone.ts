import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteContent } from './site-content.ts';

const SWEDISH = 'Europe/Stockholm';

/**
 * The company's tenants all live there: every time on the site is the time on their wall. Where the
 * file does not say, it is Swedish time: what is wrong with the file, the check says.
 */
export function timeZoneIn(file: string): string {
	try {
		const fields: unknown = parse(readFileSync(file, 'utf8'));
		const zone = typeof fields === 'object' && fields !== null && 'timeZone' in fields;
		const name = zone ? String(fields.timeZone) : SWEDISH;
		return Intl.supportedValuesOf('timeZone').includes(name) ? name : SWEDISH;
	} catch {
		return SWEDISH;
	}
}

/** The editors' page reads no files: it is given this when it is built. */
export const TIME_ZONE = timeZoneIn(`${siteContent.folder}/organisation.yaml`);
