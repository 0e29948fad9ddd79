export const searchSv = {
	title: 'Sök',
	lead: 'Hitta rätt sida, med dina egna ord.',
	description: 'Sök på webbplatsen, med dina egna ord.',
	label: 'Vad letar du efter?',
	submit: 'Sök',
	results: 'Sökresultat',
	searching: 'Söker …',
	count: (count: number, typed: string) =>
		`Här är ${count} ${count === 1 ? 'sida' : 'sidor'} för ”${typed}”.`,
	none: (typed: string) =>
		`Ingen sida för ”${typed}”. Prova ett annat ord, eller titta här nedanför.`,
	failed: 'Sökningen går inte att nå just nu. Försök igen, eller titta här nedanför.',
	elsewhere: 'Andra sätt att hitta',
	withoutScript:
		'Sökningen fungerar bara med JavaScript, och det är avstängt i din webbläsare. Det mesta hittar du ändå på de här sidorna.',
	ways: {
		districts: 'Ditt område: vad som görs där du bor',
		measures: 'Åtgärder: det som planeras, pågår och är klart',
		contact: 'Kontakt: vem du ringer när något är fel',
		articles: 'Trygghetsarbete: så arbetar vi',
		areaDays: 'Områdesdagar: när och var vi ses',
		results: 'Resultat: vad enkäterna har visat',
	},
	/** For pages that belong to none of the site's parts. */
	otherPart: 'Om webbplatsen',
};
