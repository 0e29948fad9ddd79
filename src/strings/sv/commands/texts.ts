import { counted } from './counted.ts';

/** The file of free texts, and what is asked about it until it is destroyed. A day is `5 februari 2027`. */
export const textsSv = {
	/** What a text may hold, by `personal-marks.ts`. */
	marks: {
		'personal-number': 'personnummer',
		phone: 'telefonnummer',
		email: 'e-post',
		flat: 'lägenhetsnummer',
		plate: 'registreringsnummer',
		address: 'adress',
	},
	written: (texts: number, marked: number, file: string, day: string) =>
		`${file}: ${counted(texts, 'text', 'texter')}. Märkta, för att de kan peka ut någon: ${String(marked)}. Läs alla: namn och berättelser märks inte.\nFilen ska raderas senast ${day}.`,
	noStreets:
		'Adresser är inte sökta: inget område har sina gator (streets) i sin fil. Leta efter dem själv.',
	notedInVain: (survey: string) =>
		`Filen blev inte skriven, men databasen har noterat den och påminner om den. Rätta felet och kör igen. Finns det ingen fil med fritexter någonstans: npm run survey -- comments --survey ${survey} --destroyed`,
	ask: (survey: string, day: string) =>
		`Filen med fritexter ska raderas senast ${day}. När den är raderad överallt: npm run survey -- comments --survey ${survey} --destroyed`,
	late: (survey: string, day: string) =>
		`Filen med fritexter skulle ha raderats ${day}. Radera den nu, överallt där den finns. Skriv sedan: npm run survey -- comments --survey ${survey} --destroyed`,
	destroyed: 'Det är noterat att filen med fritexter är raderad.',
	noFile:
		'Det finns ingen fil med fritexter att radera, enligt databasen: ingen har hämtat texterna, eller så är det redan noterat.',
	wrongDay: (first: string, last: string) =>
		`Sista dagen (--until) ska vara från ${first} till ${last}, skriven som 2027-02-15.`,
};
