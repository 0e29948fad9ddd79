import { findAreaSv } from './find-area.ts';
import { inShortSv } from './in-short.ts';

const districts = {
	lead: 'Välj området där du bor. Där ser du vad som görs, när det är områdesdag och hur trygga de som bor där känner sig.',
	description:
		'Alla bostadsområden: vad som görs, när det är områdesdag och hur trygga de som bor där känner sig.',
	empty: 'Det finns inga områden att visa än.',
	confirmed: 'Områden med bekräftade uppgifter',
	unconfirmed: 'Fler områden',
	unconfirmedHelp: (company: string) =>
		`Det är inte bekräftat att ${company} har bostäder här i dag. I ditt hyreskontrakt står vem som är din hyresvärd.`,
};

const district = {
	alsoKnownAs: (names: string) => `Kallas också ${names}.`,
	/** Where nobody has written what is particular about it. */
	description: (name: string) =>
		`Området ${name}: hur trygga de som bor här känner sig, när det är områdesdag, vad som görs och vem du ringer.`,
	jumps: 'På den här sidan',
	safety: 'Så trygga är de som bor här',
	now: 'Det här görs',
	noMeasures: 'Inget pågår just nu.',
	areaDays: 'När och var vi träffas',
	noAreaDays: 'Ingen områdesdag är bestämd här just nu.',
	more: (count: number) => `${String(count)} till som pågår`,
	planned: (count: number) =>
		`${String(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'} som planeras`,
	done: (count: number) =>
		count === 1 ? '1 åtgärd som är klar' : `${String(count)} åtgärder som är klara`,
	pastAreaDays: (count: number) =>
		`${String(count)} ${count === 1 ? 'områdesdag' : 'områdesdagar'} som har varit`,
	figures: 'Äldre siffror i en tabell',
	cooperation: 'Vi samarbetar med',
	hosts: 'Områdesvärdar',
	about: 'Om området',
	read: (name: string) => `Läs om ${name}`,
	/** At the end: what nobody has looked up stands in no introduction. */
	unconfirmed:
		'Vi har inte kontrollerat om vi har bostäder här i dag. Står vårt namn i ditt kontrakt gäller sidan dig.',
	all: 'Alla områden',
};

export const districtsSv = { findArea: findAreaSv, inShort: inShortSv, districts, district };
