/** What `ALERT_URL` is told: nothing of any tenant, and what to do. */
export const alertsSv = {
	nightFailed: (reasons: string[]) =>
		`Trygghetsenkäten: natten gick inte igenom (${reasons.join('; ')}). Svaren väntar till nästa natt. Kör "npm run survey -- tally" för hand och se varför.`,
	nightMissed: (survey: string, last: string | undefined) =>
		`Trygghetsenkäten ${survey}: natten har inte gått. Den gick senast ${last ?? 'aldrig'}. Se om servern har varit igång klockan 02.00 UTC.`,
	unavailable:
		'Trygghetsenkäten: fem svar har nekats på tio minuter (503). De boende ser att det inte går just nu och kan skicka igen. Se efter databasen och loggen.',
	otherDatabase:
		'Trygghetsenkäten: databasen är en annan än förut. Om ingen har flyttat den: kontrollera NETLIFY_DB_URL genast, annars hamnar svaren fel.',
	answersElsewhere:
		'Trygghetsenkäten: svaren hamnar i en annan databas än den som räknas. Rätta SURVEY_DB_URL genast, så att den leder till samma databas som NETLIFY_DB_URL. Radera inte den andra databasen: den kan ha svar.',
	noAnswers: (reason: string) =>
		`Trygghetsenkäten: databasen i SURVEY_DB_URL går inte att nå eller använda (${reason}). Då går det inte att svara på enkäten.`,
	unknownSurvey: (survey: string) =>
		`Trygghetsenkäten ${survey}: riktiga koder är gjorda, men databasen känner inte till dem. Kontrollera NETLIFY_DB_URL: det är troligen fel databas.`,
	noDatabase: (reason: string) =>
		`Trygghetsenkäten: databasen går inte att nå eller använda (${reason}).`,
};
