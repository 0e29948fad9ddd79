import { counted } from './counted.ts';

/** What `npm run survey -- letters` says and writes beside the letters. */
export const lettersSv = {
	progress: (done: number, total: number) => `${String(done)} av ${String(total)} brev`,
	folder: {
		noParent: (folder: string) =>
			`Mappen ${folder} finns inte. Gör den först, eller välj en annan.`,
		notEmpty: (folder: string) => `Mappen ${folder} är inte tom. Välj en ny: --out MAPP.`,
		notFolder: (path: string) => `${path} är en fil och ingen mapp. Välj en ny mapp: --out MAPP.`,
		unwritable: (folder: string, code: string) =>
			`Det går inte att skriva i ${folder} (${code}). Se efter att du får skriva där och att disken inte är full. Inget är skrivet, och inga koder är gjorda.`,
		taken: (folder: string, code: string) =>
			`Mappen ${folder} gick inte att skapa på slutet (${code}). Breven är borttagna och deras koder återtagna. Försök igen med en ny mapp.`,
	},
	interrupted: 'Avbrutet. Inget är skrivet, och inga koder är gjorda.',
	words: {
		missing: (file: string) => `${file} saknas. Skriv filen, eller hämta tillbaka den.`,
		wrong: (file: string) =>
			`${file} går inte att använda. npm run kontrollera säger vad som är fel.`,
		unreviewed: (file: string) =>
			`Ingen har granskat brevet på svenska. Låt någon läsa det, och skriv rollen och dagen under reviewed i ${file}.`,
		leftOut: (language: string) =>
			`Brevet är utan ${language}: någon måste först granska både brevet och enkäten på språket (reviewed).`,
	},
	facts: {
		webAddress: (file: string) =>
			`Webbplatsens adress saknas, så koderna skulle inte leda någonstans. Skriv den under webAddress i ${file}.`,
		phone: (file: string) =>
			`Kundtjänsts telefonnummer saknas, och brevet ska säga vart man ringer. Skriv det i ${file}: contacts, customerService, phone.`,
		phoneLeftOut: (file: string) =>
			`Telefonnumret saknas i breven. Skriv det i ${file}: contacts, customerService, phone.`,
		unknownPhone: '[kundtjänsts nummer saknas]',
	},
	few: (district: string, homes: number, fewest: number) =>
		`${district} har ${String(homes)} hem. Det krävs ${String(fewest)} svar för att ett områdes siffror ska visas, så här kan de aldrig visas för sig.`,
	stamps: {
		sample: 'PROV. Koden i det här brevet gäller inte.',
		development: 'ÖVNING. Dela inte ut. Koden leder inte till den riktiga enkäten.',
	},
	page: {
		title: (survey: string, district: string) => `Brev: ${survey}, ${district}`,
		sampleTitle: (survey: string) => `Provbrev: ${survey}`,
		note: (letters: number) =>
			`${String(letters)} brev, ett på varje sida. Skriv ut på A4 i naturlig storlek (100 %), på en sida av arket, utan sidhuvud och sidfot. Vik en gång, vid strecken.`,
	},
	sheet: {
		file: 'kontrollblad.html',
		sums: 'kontrollsummor.txt',
		sample: 'provbrev.html',
		sampleDistrict: 'Ett provbrev',
		title: (survey: string) => `Kontrollblad: ${survey}`,
		lead: 'Jämför med det som trycktes: antalet sidor för varje område, och att den första och den sista koden i filen finns på papper. Räkna vad som lämnades, trycktes och kasserades. Gör omgången giltig först när allt stämmer.',
		columns: ['Område', 'Hem', 'Koder', 'Sidor', 'Omgång', 'Lämnat', 'Tryckt', 'Kasserat'],
		total: 'Alla områden',
		files: 'Filerna och deras kontrollsummor (SHA-256)',
		fileColumns: ['Fil', 'Kontrollsumma'],
		checks: (file: string) =>
			`Stämmer en kontrollsumma är filen oförändrad. Alla på en gång: sha256sum -c ${file}`,
		signed: 'Datum och namn:',
	},
	done: (letters: number, districts: number, folder: string) =>
		`${String(letters)} brev i ${counted(districts, 'område', 'områden')} ligger i ${folder}. Koderna gäller inte än.`,
	then: (folder: string) =>
		`Titta på ${folder}/provbrev.html. Låt trycka breven och jämför med ${folder}/kontrollblad.html. När trycket stämmer:`,
	after: 'Radera mappen när breven är tryckta: filerna är de enda exemplaren av koderna.',
};
