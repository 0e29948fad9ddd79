import { z } from 'zod';
import { idSchema } from './id.ts';
import {
	MEASURE_GROUP_LABELS,
	MEASURE_GROUPS,
	MEASURE_STATUS_LABELS,
	MEASURE_STATUSES,
} from './measure.ts';
import { CONTACT_LABELS, CONTACTS } from './organisation.ts';
import { textSchema } from '../survey/rules/text.ts';

/** Something that stands in a text as `<Name attribute="…">`, besides Markdown. */
export interface ContentComponent {
	/** What editors call it. */
	label: string;
	description: string;
	/** As it is written, by itself between two empty lines or in a sentence: `exampleOf` fills it in. */
	example: string;
	/** Every value is text between quotes. */
	attributes: z.ZodObject;
	/** What may stand between `<Name>` and `</Name>`: paragraphs, words in a sentence, or nothing. */
	holds: 'blocks' | 'words' | 'nothing';
	/** Most are blocks of their own. */
	stands?: 'in a sentence';
}

/** `hint` is for the form, where a district is picked by its name. */
const district = (hint: string) =>
	idSchema.optional().meta({
		description: `${hint} Skriv områdets filnamn utan .mdx.`,
		hint,
		refersTo: 'districts',
	});

/** All that a text may use: nothing else is built. */
export const CONTENT_COMPONENTS = {
	Notice: {
		label: 'Viktigt att veta',
		description: 'En ruta med något som läsaren inte får missa.',
		example: '<Notice title="Vattnet stängs av">\n\nTisdag klockan 9–12.\n\n</Notice>',
		attributes: z.strictObject({
			title: textSchema(80).optional().describe('Rubriken i rutan. Behövs inte.'),
		}),
		holds: 'blocks',
	},
	Fact: {
		label: 'Fakta med källa',
		description: 'En uppgift som går att kontrollera, med källan under.',
		example: '<Fact source="Årssidan för 2022">\n\n64 procent kände sig trygga.\n\n</Fact>',
		attributes: z.strictObject({
			source: textSchema(200).describe('Varifrån uppgiften kommer, och från när.'),
		}),
		holds: 'blocks',
	},
	Figure: {
		label: 'Siffra ur enkäten',
		description:
			'Den senaste andelen nöjda med tryggheten, för ett område eller hela företaget. Siffran hämtas ur resultatet.',
		example: '<Figure district="{district}" />',
		attributes: z.strictObject({
			district: district('Området. Behövs inte om siffran ska gälla hela företaget.'),
		}),
		holds: 'nothing',
	},
	Measures: {
		label: 'Lista med åtgärder',
		description: 'Åtgärder som finns på webbplatsen, alltid som de är just nu.',
		example: '<Measures district="{district}" status="ongoing" />',
		attributes: z.strictObject({
			district: district('Bara åtgärder i det här området.'),
			group: z
				.enum(MEASURE_GROUPS)
				.meta({ labels: MEASURE_GROUP_LABELS })
				.optional()
				.describe('Bara åtgärder i den här gruppen.'),
			status: z
				.enum(MEASURE_STATUSES)
				.meta({ labels: MEASURE_STATUS_LABELS })
				.optional()
				.describe('Bara åtgärder som har kommit så långt.'),
		}),
		holds: 'nothing',
	},
	AreaDays: {
		label: 'Lista med områdesdagar',
		description: 'Kommande områdesdagar, för alla områden eller ett.',
		example: '<AreaDays district="{district}" />',
		attributes: z.strictObject({
			district: district('Bara dagar i det här området.'),
		}),
		holds: 'nothing',
	},
	Contact: {
		label: 'Kontakt',
		description:
			'Vem man ringer, skriver till eller besöker. Uppgifterna hämtas ur organisation.yaml.',
		example: '<Contact to="disturbance" />',
		attributes: z.strictObject({
			to: z.enum(CONTACTS).meta({
				description: 'Vilken kontakt: namnet den har i organisation.yaml.',
				hint: 'Vilken kontakt det är.',
				labels: CONTACT_LABELS,
			}),
		}),
		holds: 'nothing',
		stands: 'in a sentence',
	},
	Steps: {
		label: 'Steg för steg',
		description: 'En numrerad lista med vad man gör, ett steg i taget.',
		example: '<Steps>\n\n1. Ring störningsjouren.\n2. Berätta vad som händer och var.\n\n</Steps>',
		attributes: z.strictObject({}),
		holds: 'blocks',
	},
	Picture: {
		label: 'Bild',
		description: 'En bild ur content/images. Den som inte ser bilden får den beskriven.',
		example: '<Picture src="gard.jpg" alt="En gård med bänkar och en lampa vid porten." />',
		attributes: z.strictObject({
			src: textSchema(100).meta({
				description: 'Bildens filnamn i content/images, till exempel "gard.jpg".',
				hint: 'Tryck på ”Bläddra” och välj en bild. I Chrome och Edge görs den mindre av sig själv.',
				isPicture: true,
			}),
			alt: textSchema(250).describe('Vad bilden visar, för den som inte ser den.'),
			caption: textSchema(200).optional().describe('Text under bilden. Behövs inte.'),
		}),
		holds: 'nothing',
	},
	Quote: {
		label: 'Citat',
		description: 'Vad någon har sagt, med rollen under. Aldrig ett namn på en person.',
		example:
			'<Quote source="Hyresgäst sedan 2019">\n\nNu vågar jag gå till tvättstugan.\n\n</Quote>',
		attributes: z.strictObject({
			source: textSchema(100).describe('Vem som har sagt det: rollen, inte namnet.'),
		}),
		holds: 'blocks',
	},
	Term: {
		label: 'Ord med förklaring',
		description: 'Ett svårt ord som förklaras när det används.',
		example: '<Term meaning="Effektiv samordning för trygghet">EST</Term>',
		attributes: z.strictObject({
			meaning: textSchema(200).describe('Vad ordet betyder, i några få ord.'),
		}),
		holds: 'words',
		stands: 'in a sentence',
	},
	SwedishLink: {
		label: 'Länk till en svensk sida',
		description:
			'I översättningar: en länk till en sida som bara finns på svenska. Skärmläsaren läser dess namn på svenska.',
		example: '<SwedishLink to="/kontakt/">Kontakt</SwedishLink>',
		attributes: z.strictObject({
			to: textSchema(200).describe('Sidans adress på webbplatsen, till exempel "/kontakt/".'),
		}),
		holds: 'words',
		stands: 'in a sentence',
	},
	Phone: {
		label: 'Telefonnummer',
		description: 'Ett nummer som går att trycka på och som läses åt rätt håll på arabiska.',
		example: '<Phone number="114 14" />',
		attributes: z.strictObject({
			number: z
				.string()
				.regex(/^[0-9][0-9 -]{1,14}[0-9]$/, {
					error: 'Skriv numret med siffror, mellanslag och bindestreck.',
				})
				.describe('Numret, som det ska läsas: "114 14".'),
		}),
		holds: 'nothing',
		stands: 'in a sentence',
	},
} as const satisfies Record<string, ContentComponent>;

/** How the component is written, of a district that there is. */
export const exampleOf = ({ example }: ContentComponent, district: string): string =>
	example.replace('{district}', district);

export type ContentComponentName = keyof typeof CONTENT_COMPONENTS;

/** What `<Name …>` is given, as its attributes were checked. */
export type ContentAttributes<Name extends ContentComponentName> = z.infer<
	(typeof CONTENT_COMPONENTS)[Name]['attributes']
>;
