import { contactSv } from './contact.ts';
import { sv as frame } from './frame.ts';

const LIST = new Intl.ListFormat('sv');
const NUMBER = new Intl.NumberFormat('sv');
const area = (district: string | undefined) =>
	district === undefined ? 'hela företaget' : `området ${district}`;

const figure = {
	percent: 'procent',
	sentence: (share: number, district?: string) =>
		`Ungefär ${String(share)} av 100 som svarade och har en åsikt är mycket eller ganska nöjda med tryggheten där de bor. Det gäller ${area(district)}.`,
	interval: (low: number, high: number) =>
		`Siffran är inte exakt. Den ligger troligen mellan ${String(low)} och ${String(high)} procent. Därför lyser några av fönstren bara till hälften.`,
	survey: (years: string[], answered: number | undefined) => {
		const survey = `Trygghetsenkäten ${LIST.format(years)}${years.length > 1 ? ' tillsammans' : ''}.`;
		if (answered === undefined) return survey;
		return `${survey} Omkring ${NUMBER.format(answered)} svar, från dem som hade en åsikt.`;
	},
	none: (district?: string) => `Det finns ingen siffra för ${area(district)} än.`,
	hidden: (district?: string) => `Vi visar ingen siffra för ${area(district)}.`,
	withheld: {
		'few-answers': (fewest: number) =>
			`För få har svarat. Vi visar en siffra först när minst ${String(fewest)} har svarat och har en åsikt.`,
		few: () => 'Den skulle kunna avslöja vad någon enskild har svarat.',
	},
};

const { repairs, emergencyRepairs, disturbance } = frame.whomToCall;
const { customerService, email, address } = contactSv.contact;

/** What stands in a text by itself, besides what its writer wrote. */
export const contentSv = {
	figure,
	noMeasures: 'Det finns ingen sådan åtgärd just nu.',
	contacts: {
		repairs: repairs.name,
		emergencyRepairs: emergencyRepairs.name,
		disturbance: disturbance.name,
		customerService,
		email,
		address,
	},
};
