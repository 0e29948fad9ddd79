import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { verified } from './verified.ts';
import { textSchema } from '../survey/rules/text.ts';

const phoneSchema = z.string().regex(/^[0-9][0-9 -]{1,14}[0-9]$/, {
	error: 'Skriv numret med siffror, mellanslag och bindestreck, till exempel "08-465 004 00".',
});

const hoursSchema = textSchema(100).nullable().default(null);

const phoneContact = (what: string) =>
	z
		.strictObject({
			phone: verified(phoneSchema).describe(`Telefonnummer: ${what}`),
			hours: textSchema(100)
				.nullable()
				.describe('När någon svarar. Får vara tomt om det inte är känt.'),
			hoursIn: z
				.strictObject({
					lattlast: hoursSchema.describe('På lättläst svenska.'),
					en: hoursSchema.describe('På engelska.'),
					ar: hoursSchema.describe('På arabiska.'),
				})
				.prefault({})
				.describe('När någon svarar, på andra språk. Där det är tomt står det på svenska.'),
		})
		.describe(`Telefon: ${what}`);

/** What tenants must be able to reach, by its field. */
export const CONTACTS = [
	'repairs',
	'emergencyRepairs',
	'disturbance',
	'customerService',
	'email',
	'address',
] as const;

/** What editors call them, as readers do. */
export const CONTACT_LABELS: Record<(typeof CONTACTS)[number], string> = {
	repairs: 'Felanmälan',
	emergencyRepairs: 'Jouren, när felanmälan har stängt',
	disturbance: 'Störningsjouren',
	customerService: 'Kundtjänst',
	email: 'E-post',
	address: 'Besöksadress',
};

/** The role at the company that knows them. */
export const CONTACTS_KNOWN_BY: Record<(typeof CONTACTS)[number], string> = {
	repairs: 'kundtjänst',
	emergencyRepairs: 'kundtjänst',
	disturbance: 'kundtjänst',
	customerService: 'kundtjänst',
	email: 'kundtjänst',
	address: 'kommunikation',
};

/** A language of the site; `null` while nobody has reviewed its words. */
const reviewOf = (language: string) =>
	z
		.strictObject({
			by: textSchema(100).describe('Rollen som har granskat orden.'),
			date: daySchema.describe('Dagen då de granskades.'),
		})
		.nullable()
		.default(null)
		.describe(
			`Vem som har granskat webbplatsens ord på ${language}. Språket visas på den riktiga webbplatsen först när det är granskat.`,
		);

const timeZoneSchema = z
	.string()
	.refine((name) => Intl.supportedValuesOf('timeZone').includes(name), {
		error: 'Skriv tidszonens namn, till exempel "Europe/Stockholm".',
	});

/** In a letter it stands on one line, to be typed. */
const MOST_OF_ADDRESS = 48;

export type Organisation = z.infer<typeof organisationSchema>;
export const organisationSchema = z.strictObject({
	name: textSchema(80).describe('Företagets namn.'),
	site: textSchema(80).describe('Webbplatsens namn.'),
	webAddress: z
		.string()
		.max(MOST_OF_ADDRESS)
		.regex(/^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}$/, {
			error:
				'Skriv adressen från https:// till domänens slut, till exempel https://trygghet.exempel.se.',
		})
		.nullable()
		.default(null)
		.describe(
			'Webbplatsens egen adress, som breven om enkäten leder till. Får vara tom tills den är bestämd.',
		),
	town: textSchema(60).describe('Orten där företaget har sina hus.'),
	timeZone: timeZoneSchema.describe(
		'Tidszonen som alla klockslag på webbplatsen gäller: "Europe/Stockholm" är svensk tid.',
	),
	exampleDistrict: idSchema.meta({
		description:
			'Området som står i exemplen för den som skriver, och som exempelkoden gäller när man provar enkäten.',
		refersTo: 'districts',
	}),
	languages: z
		.strictObject({
			lattlast: reviewOf('lättläst svenska'),
			en: reviewOf('engelska'),
			ar: reviewOf('arabiska'),
		})
		.prefault({})
		.describe('Språken som sidorna finns på, utom svenska.'),
	contacts: z
		.strictObject({
			repairs: phoneContact('felanmälan'),
			emergencyRepairs: phoneContact('jouren, när felanmälan har stängt'),
			disturbance: phoneContact('störningsjour'),
			customerService: phoneContact('kundtjänst'),
			email: verified(
				z.email({ error: 'Skriv en e-postadress, till exempel namn@exempel.se.' }),
			).describe('E-post till kundtjänst.'),
			address: verified(textSchema(200)).describe('Besöksadress.'),
		})
		.describe('Det hyresgäster måste kunna nå. Alla krävs innan webbplatsen går i drift.'),
});
