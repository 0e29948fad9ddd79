import { z } from 'zod';
import { type Language, LANGUAGES, languageTag } from '../survey/rules/languages.ts';
import { textSchema } from '../survey/rules/text.ts';
import { daySchema } from './date.ts';

/** The languages that follow in short below the Swedish: easy Swedish is as hard to find as this. */
export const SHORT_LANGUAGES: readonly Language[] = LANGUAGES.filter(
	(language) => languageTag(language) !== 'sv',
);

/** What is filled in for the words in braces. */
const FACTS = ['company', 'lastDay', 'phone'] as const;
type Fact = (typeof FACTS)[number];

const WIDE = /[\p{Lu}mw@%–—…]/gu;
/** How much wider those are than the others, in the letter's own font. */
const WIDER = 0.4;

/**
 * Words that have their place on the sheet: whether they fit can be told without a browser, since
 * what is wide counts more and each fact stands there once at most. `needed` must stand there.
 */
const letterText = (most: number, needed: readonly Fact[] = []) =>
	textSchema(most)
		.refine(
			(text) => text.length + WIDER * (text.match(WIDE)?.length ?? 0) <= most * (1 + WIDER / 4),
			{
				error:
					'Texten tar för stor plats på brevet: versaler, m och w är breda. Skriv färre av dem, eller kortare.',
			},
		)
		.refine((text) => needed.every((fact) => text.includes(`{${fact}}`)), {
			error: `Här måste det stå ${needed.map((fact) => `{${fact}}`).join(' och ')}. Uppgiften fylls i av sig själv.`,
		})
		.refine((text) => isFilledIn(text), {
			error: 'Inom klammer kan bara {company}, {lastDay} och {phone} stå, en gång var.',
		})
		.refine((text) => !/[\r\n\t]/.test(text), {
			error: 'Skriv texten på en rad. Den bryts av sig själv.',
		});

function isFilledIn(text: string): boolean {
	const braced = text.match(/\{\w*\}|[{}]/g) ?? [];
	return (
		new Set(braced).size === braced.length &&
		braced.every((word) => FACTS.some((fact) => word === `{${fact}}`))
	);
}

const reviewedSchema = z
	.strictObject({
		by: textSchema(100).describe('Rollen som har granskat brevet.'),
		date: daySchema.describe('Dagen då det granskades.'),
	})
	.nullable()
	.default(null)
	.describe(
		'Vem som har granskat brevet på det här språket. Riktiga brev görs bara med granskade texter.',
	);

const partSchema = (what: string, most: number) =>
	z.strictObject({
		title: letterText(32).describe(`Rubriken: ${what}.`),
		text: letterText(most).describe(`Texten: ${what}.`),
	});

/** The letter with a home's code, in Swedish. Lengths are those that fit a sheet: letter.css. */
export type Letter = z.infer<typeof letterSchema>;
export const letterSchema = z.strictObject({
	reviewed: reviewedSchema,
	to: letterText(60).describe('Vem brevet är till. Syns i kuvertets fönster.'),
	title: letterText(36).describe('Rubriken: vad det handlar om.'),
	lead: letterText(200).describe('Vad, varför, hur lång tid det tar, och att det är frivilligt.'),
	lastDay: letterText(25, ['lastDay']).describe('Sista dagen. {lastDay} fylls i.'),
	scan: letterText(50).describe('Att telefonens kamera läser rutan.'),
	type: letterText(50).describe('Att adressen går att skriva i stället. Adressen står under.'),
	code: letterText(20).describe('Ordet före koden.'),
	protection: z
		.strictObject({
			title: letterText(32).describe('Rubriken: hur svaren skyddas.'),
			sentences: z
				.array(letterText(105).describe('En mening.'))
				.length(3, { error: 'Skriv tre meningar.' })
				.describe('Hur svaren skyddas, i tre meningar.'),
		})
		.describe('Hur svaren skyddas.'),
	another: partSchema('en kod till, för en till i samma hem', 75).describe('En kod till.'),
	help: partSchema('vart man vänder sig', 75).describe(
		'Vart man vänder sig. Telefonnumret till kundtjänst fylls i under.',
	),
});

/** The same in short in another language, below the Swedish. */
export type ShortLetter = z.infer<typeof shortLetterSchema>;
export const shortLetterSchema = z.strictObject({
	reviewed: reviewedSchema,
	title: letterText(32).describe('Rubriken på det här språket.'),
	text: letterText(260, ['lastDay', 'phone']).describe(
		'Det viktigaste i brevet. {lastDay} och {phone} fylls i.',
	),
});
