import { addressFlaw } from '../database/address-flaw.ts';
import { codesSv } from '../strings/sv/commands/codes.ts';
import { databaseSv } from '../strings/sv/commands/database.ts';
import { isLongEnough, SHORTEST_SECRET } from '../survey/rules/keyed-hash.ts';
import { DEVELOPMENT_SECRET } from './development-secret.ts';
import { localConnectionString } from './local-database.ts';
import { UsageError } from './usage-error.ts';

/** `NETLIFY_DB_URL`, or else the local database that `npm start` or `npm run dev` runs. */
export function connectionString(): string {
	const given = process.env['NETLIFY_DB_URL'] ?? localConnectionString();
	if (given === undefined) throw new UsageError(databaseSv.none);
	const flaw = addressFlaw(given);
	if (flaw !== undefined) throw new UsageError(databaseSv.refused(flaw));
	return given;
}

/**
 * The secret that codes are hashed with. Everybody can read the development secret: it is for
 * databases that are marked so, wherever they run.
 */
export function codeSecret(isDevelopment: boolean): string {
	const secret = process.env['SURVEY_CODE_SECRET'] || undefined;
	if (isDevelopment && secret === undefined) return DEVELOPMENT_SECRET;
	if (secret === undefined || (secret === DEVELOPMENT_SECRET && !isDevelopment))
		throw new UsageError(codesSv.secret.missing);
	checkLength(secret);
	return secret;
}

/** Refuses a secret that somebody could find by trying. */
export function checkLength(secret: string): void {
	if (isLongEnough(secret)) return;
	throw new UsageError(codesSv.secret.short(SHORTEST_SECRET));
}
