/** Words for staff who type in answers from paper. What the tenant reads is in `survey/`. */
export const paperSv = {
	description: 'Blankett på papper för enkäten, och inskrivning av svar för personalen.',
	/** Each time a form is stored; `{count}` since the page was opened. */
	entry: { saved: 'Svaret är sparat. Inskrivna blanketter: {count}. Skriv nästa kod.' },
	/** The same without JavaScript. */
	saved: 'Svaret är sparat. Skriv in nästa blankett.',
	who: 'För personalen: här skriver du in svar från papper. Det går bara med en kod som är gjord för papper.',
	open: 'Du kan skriva in svar till och med {day}.',
	upcoming: 'Enkäten öppnar {day}. Då kan du skriva in svar.',
	closed: 'Enkäten är stängd. Det går inte att skriva in fler svar.',
	none: 'Det finns ingen enkät just nu.',
	print: 'Skriv ut sidan för att få en tom blankett: ett ark A4, tryckt på båda sidor.',
	keysTitle: 'Så går det fort, utan mus',
	keys: [
		{ key: 'Siffra', does: 'väljer svaret med det numret, 0 är nummer 10' },
		{ key: 'Enter', does: 'går vidare, också från en fråga utan svar' },
		{ key: 'Skift + Enter', does: 'går tillbaka' },
		{ key: 'Ctrl + Enter', does: 'skickar' },
	],
	rulesTitle: 'Skriv in precis det som står',
	rules: [
		'Är det oklart vilket svar som menas? Hoppa över frågan.',
		'Är fler kryss satta än frågan tillåter? Hoppa över den frågan också.',
		'Skriv inte av namn, adresser eller annat som visar vem någon är.',
	],
};
