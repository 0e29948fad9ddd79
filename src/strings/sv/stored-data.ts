import type { StoredDataStrings } from '../stored-data-strings.ts';

/** The original that other languages translate. */
export const sv: StoredDataStrings = {
	title: 'Allt vi sparar',
	lead: 'Här är hela listan. Under varje rubrik står vad delen heter i databasen. När programmet testas jämförs listan med databasen. Stämmer de inte överens går testet inte igenom.',
	groups: [
		{
			title: 'Finns tills svaren räknas ihop',
			stays: 'När svaren är hopräknade tas blanketten bort.',
			tables: {
				ballots: {
					title: 'Din svarsblankett',
					purpose: 'Här ligger dina svar och väntar på att räknas ihop med andras.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område du bor i',
						answers: 'dina svar, också det du har skrivit med egna ord',
					},
				},
			},
		},
		{
			title: 'Finns tills enkäten gallras',
			stays: 'Enkäten gallras när resultatet är publicerat. Då tas allt det här bort ur databasen.',
			tables: {
				codes: {
					title: 'Koderna',
					purpose:
						'Här ser programmet om en kod är giltig, och om den är använd. Själva koden finns inte här, bara ett avtryck som är gjort med en hemlig nyckel. Koden går inte att läsa ut ur avtrycket.',
					columns: {
						hash: 'avtrycket av koden',
						survey: 'vilken enkät',
						district: 'vilket område koden gäller',
						mode: 'om koden är till för webben eller för papper',
						receipt: 'ett kvitto, om koden är använd. Det visar inte vad någon har svarat',
						batch: 'vilken omgång koden gjordes i',
					},
				},
				comments: {
					title: 'Det som är skrivet med egna ord',
					purpose:
						'Hit kommer texterna när svaren är hopräknade. De ligger i slumpad ordning. Det går inte att se vilka andra svar som kom från samma person.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område, men bara om minst tio texter därifrån räknades in på en gång',
						question: 'vilken fråga texten svarar på',
						text: 'texten, precis som den skrevs',
					},
				},
			},
		},
		{
			title: 'Antal som blir kvar',
			stays: 'De tas inte bort. De behövs för att jämföra med nästa år.',
			tables: {
				tallies: {
					title: 'Hur många som har svarat vad',
					purpose: 'Av de här antalen blir resultatet till.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						question: 'vilken fråga',
						option: 'vilket svar. Är det tomt gäller antalet alla som svarade på frågan',
						ballots: 'hur många som har svarat så',
					},
				},
				ballot_counts: {
					title: 'Hur många blanketter',
					purpose: 'Alla frågor går att hoppa över. Därför räknas också själva blanketterna.',
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
			stays: 'De flesta står kvar. De handlar inte om någon enskild person.',
			tables: {
				batches: {
					title: 'Koder som har gjorts',
					purpose:
						'Behövs för att räkna ut hur stor del som har svarat. Koderna finns inte här. Avtrycket visar om någon har bytt ut den hemliga nyckeln.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						mode: 'om koderna är till för webben eller för papper',
						codes: 'hur många koder',
						made_at: 'när de gjordes',
						secret_fingerprint: 'ett kort avtryck av den hemliga nyckeln',
						name: 'vad omgången heter',
						activated_at: 'från när koderna gäller',
						desk: 'om koderna lämnas ut en och en, till den som ber om en',
						revoked_at: 'från när de oanvända koderna är återtagna',
					},
				},
				returned: {
					title: 'Brev som har kommit tillbaka',
					purpose: 'Den som aldrig fick brevet ska inte räknas som att den lät bli att svara.',
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
						'En ny siffra visas först efter ett dygn. Då syns det inte vem som just har svarat. Bara de två senaste räkningarna sparas.',
					columns: {
						survey: 'vilken enkät',
						district: 'vilket område',
						used: 'hur många koder som är använda, avrundat till närmaste femtal',
						counted_at: 'när de räknades',
					},
				},
				surveys: {
					title: 'När enkäten är öppen',
					purpose:
						'Den som arbetar med enkäten kan ha en gammal kopia av sidorna, eller en klocka som går fel. Därför står dagarna också här.',
					columns: {
						survey: 'vilken enkät',
						opens: 'när den öppnar',
						closes: 'när den stänger',
						paper_closes: 'till när svar från papper kan skrivas in',
						disposal: 'beslutet om gallring: vad, av vem och när',
						purge_begun_at: 'när gallringen började',
						purged_at: 'när den var klar',
						night_at: 'när svaren senast räknades ihop av sig själva, på natten',
						texts_until: 'till vilken dag filen med texterna får finnas, om de är sparade i en fil',
					},
				},
				editions: {
					title: 'Vad som har publicerats',
					purpose: 'Ett publicerat resultat får inte ändras eller försvinna utan att det märks.',
					columns: {
						survey: 'vilken enkät',
						edition: 'vilken utgåva',
						hash: 'en kontrollsumma av filen med resultatet',
					},
				},
				disposals: {
					title: 'Vad som har gallrats',
					purpose:
						'Den som vill ska kunna se vad som har tagits bort, när och vem som har bestämt det.',
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
					purpose: 'Programmet gallrar inte enkäten förrän både texter och resultat är klara.',
					columns: {
						survey: 'vilken enkät',
						step: 'om det gäller texterna eller resultatet',
						detail:
							'för texterna: om de är sparade i en fil eller inte behövs. För resultatet: en kontrollsumma',
					},
				},
				development: {
					title: 'Om databasen bara är till för att prova',
					purpose: 'I den databas som tar emot svar från hyresgäster står ingenting här.',
					columns: { marked: 'står här bara i en databas för prov' },
				},
			},
		},
	],
};
