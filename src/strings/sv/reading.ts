import type { Comparison } from '../comparison.ts';

const LIST = new Intl.ListFormat('sv');
const NUMBER = new Intl.NumberFormat('sv');

/** What an established change means, said once in each sentence on one. */
const NOT_CHANCE = 'Så stor skillnad beror knappast på slumpen.';

/** What the figure was before, and how sure it is that it has changed. */
function change(comparison: Comparison): string {
	if (comparison.kind === 'first') return 'Det finns ingen tidigare siffra att jämföra med.';
	if (comparison.kind === 'reworded')
		return `Frågan ställdes med andra ord ${comparison.last}. Därför går siffrorna inte att jämföra.`;
	if (comparison.kind === 'not-shown')
		return `Siffran för ${comparison.last} visas inte. Därför går det inte att säga om något har ändrats.`;
	const { now, before, since, established } = comparison;
	const when = `${LIST.format(since)}${since.length > 1 ? ' tillsammans' : ''}`;
	if (now === before)
		return `Det är samma siffra som ${when}: ${String(before)} av 100.${established === 'none' ? ' Det är ingen säkerställd förändring.' : ''}`;
	switch (established) {
		case 'increase':
			return `Det är en säkerställd ökning: ${when} var det ${String(before)} av 100. ${NOT_CHANCE}`;
		case 'decrease':
			return `Det är en säkerställd minskning: ${when} var det ${String(before)} av 100. ${NOT_CHANCE}`;
		case 'none':
			return `${when} var det ${String(before)} av 100. Det är ingen säkerställd förändring: skillnaden kan bero på slumpen.`;
		case 'untested':
			return `${when} var det ${String(before)} av 100. Vi har inte prövat om skillnaden är säker, för det finns ingen siffra att visa från förra enkäten.`;
		case undefined:
			return `${when} var det ${String(before)} av 100. Bara för huvudfrågan prövar vi om en skillnad är säker.`;
	}
}

/**
 * How sure one figure is: without limits where hardly anybody is left to ask, or where more have
 * answered than got letters.
 */
function interval(
	low: number | undefined,
	high: number | undefined,
	exceedsLetters = false,
): string {
	if (low === undefined || high === undefined)
		return exceedsLetters
			? 'Det är fler svar än brev som kom fram. Därför går det inte att säga hur säker siffran är.'
			: 'Alla som kunde svara har svarat, eller nästan alla.';
	return low === high
		? 'Siffran är nästan exakt: den ligger troligen fel med mindre än 1 av 100.'
		: `Siffran är inte exakt. Den ligger troligen mellan ${String(low)} och ${String(high)} av 100.`;
}

const withheld = {
	'few-answers': (fewest: number) =>
		`För få har svarat. Vi visar en siffra först när minst ${String(fewest)} har svarat och har en åsikt.`,
	few: () => 'Vi visar inte siffran. Den skulle kunna avslöja vad någon enskild har svarat.',
};

const together = (years: string[]) =>
	`Siffran är för ${LIST.format(years)} tillsammans. Ett år för sig har för få svar.`;

type Position = 'higher' | 'lower' | 'unsure';

/** A district beside the company: never which of two districts is the better. */
function beside(share: number, company: { share: number; position: Position }): string {
	const isSame = share === company.share;
	const all = `I hela företaget är det ${isSame ? 'också ' : ''}ungefär ${String(company.share)} av 100.`;
	if (isSame) return all;
	switch (company.position) {
		case 'higher':
			return `${all} Området ligger högre.`;
		case 'lower':
			return `${all} Området ligger lägre.`;
		case 'unsure':
			return `${all} Skillnaden kan bero på slumpen.`;
	}
}

const survey = (years: string[], answered: number | undefined) =>
	`Trygghetsenkäten ${LIST.format(years)}${answered === undefined ? '' : `, omkring ${NUMBER.format(answered)} svar med en åsikt`}.`;

/** What a tenant asks of the whole company's figure. */
const better = {
	question: 'Har det blivit bättre?',
	answer: {
		yes: 'Ja.',
		no: 'Nej, det har blivit sämre.',
		unsure: 'Det går inte att säga säkert.',
	},
	/** After the answer, of figures from before the survey. */
	older: (first: number, last: number) =>
		first === last
			? `Den första siffran vi har är också ${String(first)} av 100.`
			: `Den första siffran vi har är ${String(first)} av 100. Skillnaden kan bero på slumpen.`,
	inSurvey: (years: string[], share: number) =>
		`I trygghetsenkäten ${LIST.format(years)} är ungefär ${String(share)} av 100 nöjda med tryggheten där de bor, av dem som svarade och har en åsikt.`,
	notComparable:
		'De äldre siffrorna kommer inte från trygghetsenkäten. Därför går de inte att jämföra rakt av.',
};

/** What figures say, in words: what to see, and how sure it is. */
export const readingSv = { change, interval, withheld, together, beside, survey, better };
