/** What the open data says of itself. Names of columns and values stand as in the table. */
export const openDataSv = {
	title: (year: string) => `Trygghetsenkäten ${year}: så svarade hyresgästerna`,
	description: (company: string, year: string, survey: string) =>
		`Vad hyresgästerna hos ${company} svarade i trygghetsenkäten ${year}: hela företaget och varje område, fråga för fråga. Små antal är utelämnade, så att ingen kan räkna ut vad någon enskild har svarat. Frågorna, svaren och grupperna står med ord i filen ${survey}.json.`,
	example: {
		title: (title: string) => `Påhittat exempel. ${title}`,
		description:
			'Siffrorna är påhittade, för att visa hur ett resultat kan se ut. Ingen hyresgäst har svarat.',
	},

	company: 'Hela företaget',

	/** Each follows the sentence that the schema says of the column. */
	columns: (survey: string, fewestAnswers: number) => ({
		survey: { title: 'Enkät', more: 'Det är oftast året.' },
		edition: {
			title: 'Utgåva',
			more: `Den första är 1, och varje rättelse är en till. De tidigare finns kvar: den första heter ${survey}.1.csv.`,
		},
		published: {
			title: 'Publicerad',
			more: 'Den skrivs som år-månad-dag. Tomt om ingen dag är noterad.',
		},
		area_name: { title: 'Områdets namn', more: 'Har området ingen sida längre står dess id.' },
		years: {
			title: 'År',
			more: 'Plustecknet betyder att de årens svar har räknats ihop, för att ett år ensamt hade för få.',
		},
		area: {
			title: 'Område',
			more: 'I hela företagets siffror väger ett område så mycket som antalet brev som kom fram dit.',
		},
		question: { title: 'Fråga', more: 'Frågan med ord står i JSON-filen.' },
		option: {
			title: 'Svar',
			more: 'En grupp är flera svar som räknas ihop, till exempel mycket nöjd och ganska nöjd. Plustecknet betyder att grupper har slagits ihop ("group:neither+dissatisfied"). "headline" är huvudsiffran: andelen som är nöjda med tryggheten.',
		},
		base: {
			title: 'Andel av vilka',
			more: '"opinion": de med en åsikt, alltså inte de som svarade till exempel "vet inte". "answered": alla som svarade på frågan.',
		},
		answered: { title: 'Antal svar', more: 'Så många är andelen räknad på. Se base.' },
		share: { title: 'Andel', more: 'Andel av vilka står i base.' },
		low: {
			title: 'Undre gräns',
			more: 'Siffran för alla, också dem som inte svarade, ligger troligen mellan low och high (95 procents konfidensintervall). Tomt om alla svarade, eller nästan alla, eller om svaren är fler än breven.',
		},
		high: { title: 'Övre gräns', more: 'Se low.' },
		change: {
			title: 'Ändring',
			more: 'Skillnaden mellan andelen nu och i den senaste enkäten som går att jämföra med. Tomt om det inte går att jämföra.',
		},
		established: {
			title: 'Säkerställd ändring',
			more: '"increase": säkerställd ökning. "decrease": säkerställd minskning. "none": ingen säkerställd förändring, och en skillnad kan bero på slumpen. Tomt om det inte är prövat. Bara huvudsiffran prövas.',
		},
		withheld: {
			title: 'Visas inte',
			more: `"few-answers": andelen skulle ha räknats på färre än ${String(fewestAnswers)} svar. "few": siffran skulle kunna avslöja vad någon enskild har svarat, för att få eller nästan alla valde svaret, eller för att en annan sådan siffra då gick att räkna ut. I båda fallen är radens alla siffror tomma. Tomt betyder att siffrorna visas.`,
		},
	}),
};
