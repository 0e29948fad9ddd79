import type { StoredDataStrings } from '../stored-data-strings.ts';

/** Easy-to-read Swedish (lättläst): shorter sentences and common words, the same facts. */
export const lattlast: StoredDataStrings = {
	title: 'Allt vi sparar',
	lead: 'Här är hela listan. Under varje rubrik står vad delen heter i databasen. När vi testar programmet jämför testet listan med databasen. Är de inte lika går testet inte igenom.',
	groups: [
		{
			title: 'Finns tills svaren räknas ihop',
			stays: 'När svaren är hopräknade tas blanketten bort.',
			tables: {
				ballots: {
					title: 'Din svarsblankett',
					purpose: 'Här ligger dina svar. De väntar på att räknas ihop med andras svar.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område du bor i',
						answers: 'dina svar, också det du har skrivit med egna ord',
					},
				},
			},
		},
		{
			title: 'Finns tills enkäten rensas',
			stays:
				'Vi rensar enkäten när resultatet är publicerat. Det kallas också att gallra. Då tar vi bort allt det här ur databasen.',
			tables: {
				codes: {
					title: 'Koderna',
					purpose:
						'Här ser programmet om en kod är giltig. Det ser också om koden är använd. Själva koden finns inte här. Här finns bara ett avtryck av koden. Avtrycket är gjort med en hemlig nyckel. Det går inte att läsa ut koden ur avtrycket.',
					columns: {
						hash: 'avtrycket av koden',
						survey: 'vilken enkät',
						district: 'vilket område koden gäller',
						mode: 'om koden ska användas på webben eller på papper',
						receipt: 'ett kvitto, om koden är använd. Kvittot visar inte vad någon har svarat',
						batch: 'vilken omgång koden gjordes i',
					},
				},
				comments: {
					title: 'Det som är skrivet med egna ord',
					purpose:
						'Hit kommer texterna när svaren är hopräknade. De ligger i slumpad ordning. Det går inte att se vilka andra svar som samma person har gett.',
					columns: {
						survey: 'vilken enkät',
						district:
							'vilket område. Det står bara om minst tio texter från området räknades in på en gång',
						question: 'vilken fråga texten svarar på',
						text: 'texten, precis som den skrevs',
					},
				},
			},
		},
		{
			title: 'Antal som blir kvar',
			stays: 'Vi tar inte bort dem. De behövs för att jämföra med nästa år.',
			tables: {
				tallies: {
					title: 'Hur många som har svarat vad',
					purpose: 'De här antalen blir till resultatet.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						question: 'vilken fråga',
						option: 'vilket svar. Om det är tomt gäller antalet alla som svarade på frågan',
						ballots: 'hur många som har svarat så',
					},
				},
				ballot_counts: {
					title: 'Hur många blanketter',
					purpose: 'Du kan hoppa över alla frågor. Därför räknar vi också själva blanketterna.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						ballots: 'hur många blanketter som är hopräknade',
					},
				},
			},
		},
		{
			title: 'Anteckningar om arbetet',
			stays: 'De flesta finns kvar. De handlar inte om någon enskild person.',
			tables: {
				batches: {
					title: 'Koder som har gjorts',
					purpose:
						'Vi behöver det här för att räkna ut hur stor del som har svarat. Koderna finns inte här. Avtrycket visar om någon har bytt ut den hemliga nyckeln.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						mode: 'om koderna ska användas på webben eller på papper',
						codes: 'hur många koder',
						made_at: 'när de gjordes',
						secret_fingerprint: 'ett kort avtryck av den hemliga nyckeln',
						name: 'vad omgången heter',
						activated_at: 'från när koderna gäller',
						desk: 'om koderna lämnas ut en och en, till den som ber om en',
						revoked_at: 'från när de oanvända koderna inte gäller längre',
					},
				},
				returned: {
					title: 'Brev som har kommit tillbaka',
					purpose:
						'Några kanske aldrig fick brevet. De ska inte räknas som att de lät bli att svara.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						letters: 'hur många brev',
						noted_at: 'när vi antecknade det',
					},
				},
				progress: {
					title: 'Hur många som har svarat hittills',
					purpose:
						'En ny siffra visas först efter ett dygn. Därför syns det inte vem som just har svarat. Vi sparar bara de två senaste räkningarna.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						used: 'hur många koder som är använda. Antalet avrundas till närmaste femtal',
						counted_at: 'när vi räknade dem',
					},
				},
				surveys: {
					title: 'När enkäten är öppen',
					purpose:
						'Den som arbetar med enkäten kan ha en klocka som går fel. Därför står dagarna också här.',
					columns: {
						survey: 'vilken enkät',
						opens: 'när den öppnar',
						closes: 'när den stänger',
						paper_closes: 'hur länge det går att skriva in svar från papper',
						disposal: 'beslutet om att ta bort svaren: vad, av vem och när',
						purge_begun_at: 'när vi började ta bort',
						purged_at: 'när det var klart',
						night_at: 'när programmet senast räknade ihop svaren på natten',
						texts_until: 'vilken dag filen med texterna senast ska tas bort, om det finns en fil',
					},
				},
				editions: {
					title: 'Vilka resultat vi har visat',
					purpose:
						'Ett resultat som vi har visat får inte ändras eller försvinna utan att någon märker det.',
					columns: {
						survey: 'vilken enkät',
						edition: 'vilken gång i ordningen',
						hash: 'en kontrollsumma av filen med resultatet',
					},
				},
				disposals: {
					title: 'Vad vi har tagit bort',
					purpose:
						'Den som vill ska kunna se vad som är borttaget, när det togs bort och vem som bestämde det.',
					columns: {
						survey: 'vilken enkät',
						kind: 'om det gäller blanketter, koder, kvitton eller texter',
						number: 'hur många i hela enkäten, avrundat till närmaste femtal',
						day: 'vilken dag',
						decision: 'beslutet',
					},
				},
				marks: {
					title: 'Vad som är klart',
					purpose: 'Programmet rensar inte enkäten förrän både texterna och resultatet är klara.',
					columns: {
						survey: 'vilken enkät',
						step: 'om det gäller texterna eller resultatet',
						detail:
							'för texterna: om de är sparade i en fil, eller om de inte behövs. För resultatet: en kontrollsumma. Den visar om något i resultatet har ändrats',
					},
				},
				development: {
					title: 'Om databasen bara är till för att prova',
					purpose: 'Dina svar kommer till en annan databas. I den står ingenting här.',
					columns: { marked: 'står bara här om databasen är till för att prova' },
				},
			},
		},
	],
};
