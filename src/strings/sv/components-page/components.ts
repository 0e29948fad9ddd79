import { contentSv } from '../content.ts';
import { sv } from '../site.ts';

const page = {
	title: 'Komponenter',
	description:
		'Allt som kan stå i en text, förutom vanlig text: hur det skrivs och hur det ser ut.',
	lead: 'Det här kan stå i en text, förutom stycken, rubriker, listor och länkar. Skriv av exemplet och byt ut orden.',
	onlyInPreview: 'Sidan finns bara i förhandsvisningen. Exemplen på den är påhittade.',
	write: 'Så skriver du',
	attributes: 'Det du anger',
	noAttributes: 'Inget mer behöver anges.',
	name: 'Namn',
	meaning: 'Vad det är',
	required: 'Måste anges',
	optional: 'Får utelämnas',
	most: (most: number) => `Högst ${String(most)} tecken.`,
	values: 'Något av:',
	looks: 'Så ser det ut',
	contents: 'Innehåll',
};

/** What each value of an attribute is called where readers see it. */
const values: Record<string, string> = {
	...sv.measure.group,
	...sv.measure.status,
	...contentSv.contacts,
};

const figure = {
	company: 'Hela företaget',
	district: 'Ett område',
	together: 'Flera år tillsammans',
	fewAnswers: 'För få har svarat',
	few: 'Siffran kan avslöja någon',
	none: 'Inget resultat än',
};

const lists = {
	filled: 'Med innehåll',
	empty: 'Inget att visa',
};

const contact = {
	known: 'När uppgiften är känd',
	missing: 'Uppgift saknas',
	hours: 'Vardagar klockan 8–16',
	address: 'Exempelgatan 1',
};

const picture = {
	withCaption: 'Med bildtext',
	withoutCaption: 'Utan bildtext',
	alt: 'Två hus i skymning. Det lyser i en del av fönstren.',
	caption: 'En ritad bild, som exempel.',
};

/** The page that shows editors what they may use. */
export const componentsSv = {
	page,
	values,
	figure,
	lists,
	contact,
	picture,
};
