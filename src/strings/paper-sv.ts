/** Words for staff who type in answers from paper. What the tenant reads is in `survey/`. */
export const paperSv = {
	description: 'Blankett på papper för enkäten, och inskrivning av svar för personalen.',
	/** Each time a form is stored; `{count}` since the page was opened. */
	entry: { saved: 'Svaret är sparat. Inskrivna blanketter: {count}. Skriv nästa kod.' },
	/** The same without JavaScript. */
	saved: 'Svaret är sparat. Skriv in nästa blankett.',
	heading: 'Skriv in svar från papper',
	open: 'Svar går att skriva in till och med {day}.',
	upcoming:
		'Enkäten öppnar {day}. Då går det att skriva in svar. Blanketten går att skriva ut redan nu.',
	closed: 'Enkäten är stängd. Det går inte att skriva in fler svar.',
	none: 'Det finns ingen enkät just nu.',
	/** Screen only; the printed form tells the tenant how to fill it in. */
	who: 'För personal. Bara koder som är gjorda för papper går att använda här.',
	print: 'Skriv ut sidan för att få en tom blankett: ett ark A4, två sidor.',
	keysTitle: 'Så går det fort, utan mus',
	keys: [
		[
			'Siffra',
			'väljer svaret med det numret. 0 är nummer 10. Samma siffra en gång till tar bort ett kryss där flera får väljas.',
		],
		['Enter', 'går vidare. Frågan blir obesvarad om inget är valt.'],
		['Skift + Enter', 'går tillbaka.'],
		['Ctrl + Enter', 'skickar.'],
	],
	rulesTitle: 'Skriv in precis det som står',
	rules: [
		'Är det oklart vilket svar som menas, eller är för många kryss satta? Hoppa över frågan.',
		'Skriv inte av namn, adresser eller annat som visar vem någon är.',
		'Skriv in varje blankett en gång. Koden går bara att använda en gång.',
	],
};
