import { z } from 'zod';
import { type Language, LANGUAGES, languageTag } from '../survey/rules/languages.ts';
import { textSchema } from '../survey/rules/text.ts';
import { daySchema } from './date.ts';

/** The languages that follow in short below the Swedish, which is plain enough to be easy Swedish. */
export const SHORT_LANGUAGES: readonly Language[] = LANGUAGES.filter(
	(language) => languageTag(language) !== 'sv',
);

/** What is filled in for a word in braces, `{phone}`. */
type Fact = 'company' | 'lastDay' | 'phone';

const WIDE = /[\p{Lu}mw@%–—…]/gu;
/** So much of a usual letter is what those are wider, in the letter's own font. */
const WIDER = 0.4;
/** So much of a usual text is wide. */
const USUAL = 0.25;

const widthOf = (text: string) => text.length + WIDER * (text.match(WIDE)?.length ?? 0);

/**
 * Words that have their place on the sheet: whether they fit can be told without a browser, since
 * what is wide counts more, and each of the facts stands there once at most. Only the company's name
 * may be left out.
 */
const letterText = (most: number, facts: readonly Fact[] = []) =>
	textSchema(most)
		.refine((text) => widthOf(text) <= most * (1 + WIDER * USUAL), {
			error:
				'Texten tar för stor plats på brevet: versaler, m och w är breda. Skriv färre av dem, eller kortare.',
		})
		.refine((text) => facts.every((fact) => fact === 'company' || text.includes(`{${fact}}`)), {
			error: `Det som fylls i av sig själv saknas: ${braced(facts).slice(-2).join(' och ')}.`,
		})
		.refine((text) => isFilledIn(text, braced(facts)), {
			error:
				facts.length > 0
					? `Inom klammer kan bara ${braced(facts).join(', ')} stå, en gång var.`
					: 'Här fylls ingenting i. Skriv utan klammer.',
		})
		.refine((text) => !/[\r\n\t]/.test(text), {
			error: 'Skriv texten på en rad. Den bryts av sig själv.',
		});

const braced = (facts: readonly Fact[]) => facts.map((fact) => `{${fact}}`);

function isFilledIn(text: string, facts: string[]): boolean {
	const found = text.match(/\{\w*\}|[{}]/g) ?? [];
	return new Set(found).size === found.length && found.every((word) => facts.includes(word));
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
		body: letterText(most).describe(`Texten: ${what}.`),
	});

/** The letter with a home's code, in Swedish. Lengths are those that fit a sheet: src/survey/letters/sheet.css. */
export type Letter = z.infer<typeof letterSchema>;
export const letterSchema = z.strictObject({
	reviewed: reviewedSchema,
	to: letterText(30, ['company']).describe('Vem brevet är till. Syns i kuvertets fönster.'),
	title: letterText(36).describe('Rubriken: vad det handlar om.'),
	lead: letterText(160, ['company']).describe(
		'Vad, varför, hur lång tid det tar, och att det är frivilligt.',
	),
	lastDay: letterText(25, ['lastDay']).describe('Sista dagen. {lastDay} fylls i.'),
	scan: letterText(50).describe('Att telefonens kamera läser rutan.'),
	typeIn: letterText(50).describe('Att adressen går att skriva i stället. Adressen står under.'),
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
	body: letterText(260, ['company', 'lastDay', 'phone']).describe(
		'Det viktigaste i brevet. {lastDay} och {phone} fylls i.',
	),
});
