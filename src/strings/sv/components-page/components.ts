import { contentSv } from '../content.ts';
import { sv } from '../site.ts';

const page = {
	title: 'Komponenter',
	description:
		'Allt som kan stå i en text, förutom vanlig text: hur det skrivs och hur det ser ut.',
	lead: 'Det här kan stå i en text, förutom stycken, rubriker, listor och länkar. Skriv av exemplet och byt ut orden.',
	onlyInPreview: 'Sidan finns bara i förhandsvisningen. Orden i exemplen är påhittade.',
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

/** The page that shows editors what they may use. */
export const componentsSv = { page, values };
