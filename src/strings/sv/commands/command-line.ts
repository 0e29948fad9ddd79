/** What commands say of words that were typed and cannot be understood. */
export const commandLineSv = {
	unknown: (word: string, suggestion: string) => `"${word}" finns inte.${suggestion}`,
	unknownFlag: (flag: string, suggestion: string) => `Flaggan "${flag}" finns inte.${suggestion}`,
	missing: (flag: string) => `Det saknas: ${flag}`,
	noValue: (flag: string) => `Det ska stå något efter ${flag}.`,
	wrongValue: (flag: string, choices: string[]) =>
		`Efter ${flag} ska det stå ett av: ${choices.join(', ')}.`,
	tooMuch: (words: string) =>
		`Det står ord som inte hör till någon flagga: ${words}. Sätt citattecken runt text med mellanslag.`,
	either: (one: string, other: string) => `Skriv antingen ${one} eller ${other}.`,
	seeHelp: (command: string) => `Hjälp: ${command} --help`,
};
