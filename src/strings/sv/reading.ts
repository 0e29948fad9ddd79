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
	const { before, since, established } = comparison;
	const when = `${LIST.format(since)}${since.length > 1 ? ' tillsammans' : ''}`;
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
			return `${when} var det ${String(before)} av 100. Om en sådan skillnad är säker prövar vi bara för huvudfrågan.`;
	}
}

/** How sure one figure is. */
const interval = (low: number, high: number) =>
	low === high
		? 'Alla som kunde svara har svarat.'
		: `Siffran är inte exakt. Den ligger troligen mellan ${String(low)} och ${String(high)} av 100.`;

const withheld = {
	'few-answers': (fewest: number) =>
		`För få har svarat. Vi visar en siffra först när minst ${String(fewest)} har svarat.`,
	few: () => 'Vi visar inte siffran. Den skulle kunna avslöja vad någon enskild har svarat.',
};

const together = (years: string[]) =>
	`Siffran är för ${LIST.format(years)} tillsammans. Ett år för sig har för få svar.`;

type Position = 'higher' | 'lower' | 'unsure';

/** A district beside the company: never which of two districts is the better. */
function beside(company: number, position: Position): string {
	const all = `I hela företaget är det ungefär ${String(company)} av 100.`;
	switch (position) {
		case 'higher':
			return `${all} Området ligger högre.`;
		case 'lower':
			return `${all} Området ligger lägre.`;
		case 'unsure':
			return `${all} Skillnaden kan bero på slumpen.`;
	}
}

const survey = (years: string[], answered: number | undefined) =>
	`Trygghetsenkäten ${LIST.format(years)}${answered === undefined ? '' : `, omkring ${NUMBER.format(answered)} svar`}.`;

/** What figures say, in words: what to see, and how sure it is. */
export const readingSv = { change, interval, withheld, together, beside, survey };
