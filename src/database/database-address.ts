/** @throws {MissingDatabaseAddress} without `NETLIFY_DB_URL`, which the platform sets */
export function databaseAddress(): string {
	const address = process.env['NETLIFY_DB_URL'];
	if (!address) throw new MissingDatabaseAddress();
	return address;
}

/** As a user that can take answers and read nothing, where the database has one. */
export const addressForAnswers = (): string => process.env['SURVEY_DB_URL'] || databaseAddress();

class MissingDatabaseAddress extends Error {
	override name = 'NETLIFY_DB_URL is not set';
}
