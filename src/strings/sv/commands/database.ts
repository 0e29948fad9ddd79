/** What commands say of the database they work with. */
export const databaseSv = {
	none: 'Ingen databas. För att öva: npm start i ett annat fönster. För den riktiga enkäten: be den som driver databasen om adressen (NETLIFY_DB_URL).',
	refused: (flaw: string) => `NETLIFY_DB_URL går inte att använda: ${flaw}.`,
	name: (name: string) => `Databas: ${name}`,
	practice: (name: string) => `Databas: ${name}, övningsdatabas: inget här är på riktigt`,
	failed: (name: string, failure: string, hint: string) =>
		`Databasen ${name} svarade inte som den ska (${failure}). ${hint}`,
	/** By what failed. */
	hints: {
		tables: 'Dess tabeller är gamla: npm run survey -- migrate.',
		missing: 'Det finns ingen databas med det namnet.',
		other: 'Är "npm start" i gång, eller NETLIFY_DB_URL rätt?',
	},
	clockRefused:
		'SURVEY_CLOCK är bara för övningsdatabaser (mark-development). Ta bort den ur miljön.',
	clock: (clock: string) => `Klockan står stilla på ${clock} (SURVEY_CLOCK).`,
};
