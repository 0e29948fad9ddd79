import { counted } from './counted.ts';

/** `npm run survey -- paper`, for whoever types in answers from paper. Rows are those of a spreadsheet. */
export const paperSv = {
	progress: (done: number, total: number) => `${String(done)} av ${counted(total, 'rad', 'rader')}`,
	unreadable: (file: string) =>
		`${file} går inte att läsa. Finns filen, och får du läsa den? Inget är inskrivet.`,
	notUtf8: (file: string) =>
		`${file} är inte sparad som UTF-8, så å, ä och ö skulle bli fel. Öppna den i kalkylprogrammet och välj Spara som CSV UTF-8. Inget är inskrivet.`,
	brokenQuotes: (file: string, line: number) =>
		`${file} går inte att läsa från textrad ${String(line)}: ett citattecken står fel, eller öppnas och stängs inte. Inget är inskrivet.`,
	noCode: (file: string) =>
		`Rubriken i ${file} ska ha en kolumn som heter code, och en för varje fråga. Gör en mall med --template FIL. Inget är inskrivet.`,
	unknownColumn: (file: string, column: number, survey: string) =>
		`Kolumn ${String(column)} i rubriken i ${file} är ingen fråga i enkäten ${survey}. Inget är inskrivet.`,
	sameColumn: (file: string, column: number) =>
		`Kolumn ${String(column)} i rubriken i ${file} finns redan. Inget är inskrivet.`,
	cells: (found: number, wanted: number) =>
		`Raden har ${String(found)} kolumner och rubriken ${String(wanted)}. Varje fråga ska ha sin ruta, tom om den hoppades över. En text med semikolon eller komma ska stå inom citattecken: det gör kalkylprogrammet själv.`,
	/** Where they differ from those of the page on which staff type in forms. */
	problems: {
		empty: 'Skriv svaret på minst en fråga.',
	},
	noAnswer: (typed: string[], labels: string[], isSeveral: boolean) => {
		const told = typed.map((text) => `"${text}"`).join(', ') || 'Det som står här';
		const how = isSeveral ? 'ett eller flera av dem, med + mellan' : 'bara ett av dem';
		return `${told} är inget av svaren. Skriv ${how}: ${labels.join(' / ')}.`;
	},
	several: (most: number | undefined) =>
		most === undefined ? ' (flera svar)' : ` (flera svar, högst ${String(most)})`,
	sameCode: (row: number) => `Samma kod står på rad ${String(row)}.`,
	column: (question: string, reason: string) => `${question}: ${reason}`,
	refused: (row: number, reasons: string[]) =>
		`Rad ${String(row)}: inte inskriven. ${reasons.join(' ')}`,
	before: (row: number) => `Rad ${String(row)}: redan inskriven.`,
	stopped: (row: number, reason: string) =>
		`Det tog slut vid rad ${String(row)}: ${reason} Raderna före den är klara. Kör samma fil igen när det går.`,
	sum: (taken: number, before: number, refused: number) =>
		`Inskrivna nu: ${String(taken)}. Redan inskrivna: ${String(before)}. Inte inskrivna: ${String(refused)}.`,
	mend: 'Rätta raderna som inte är inskrivna och kör samma fil igen. Inget svar skrivs in två gånger.',
	done: 'Alla rader är klara. Radera filen: där står vilken kod som svarade vad.',
	template: (file: string) =>
		`${file} är skriven. En rad för varje blankett: koden, och svaret på varje fråga. Hoppar någon över en fråga är rutan tom. Sätt + mellan flera svar. Skriv så här:`,
};
