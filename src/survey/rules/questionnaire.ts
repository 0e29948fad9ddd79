import { z } from 'zod';
import { contradictions } from './contradictions.ts';
import { idSchema } from './id.ts';
import type { Language } from './languages.ts';
import { textSchema } from './text.ts';

/** One text in each of the survey's languages. Swedish is the original and always there. */
export type Localized = z.infer<typeof localizedSchema>;
const localizedSchema = z.strictObject({
	sv: textSchema(2000).describe('Texten på svenska.'),
	lattlast: textSchema(2000).optional().describe('Texten på lättläst svenska.'),
	en: textSchema(2000).optional().describe('Texten på engelska.'),
	ar: textSchema(2000).optional().describe('Texten på arabiska.'),
});

const singleOptionSchema = z.strictObject({
	id: idSchema.describe('Svarets id. Ändra det aldrig: svaren sparas under det.'),
	label: localizedSchema.describe('Svaret med ord.'),
	group: idSchema.optional().describe('Gruppen som svaret räknas till i områdenas resultat.'),
	noOpinion: z.literal(true).optional().describe('Svaret är "vet inte" eller liknande.'),
});

const multipleOptionSchema = z.strictObject({
	id: idSchema.describe('Svarets id. Ändra det aldrig: svaren sparas under det.'),
	label: localizedSchema.describe('Svaret med ord.'),
	exclusive: z.literal(true).optional().describe('Svaret kan inte väljas tillsammans med andra.'),
});

const shared = {
	id: idSchema.describe('Frågans id. Ändra det aldrig: svaren sparas under det.'),
	text: localizedSchema.describe('Frågan, ord för ord.'),
	hint: localizedSchema.optional().describe('En kort hjälp under frågan.'),
	sensitive: z
		.literal(true)
		.optional()
		.describe('Frågan kan väcka minnen av hot eller våld. Då står nummer till hjälp under den.'),
};

const singleQuestionSchema = z.strictObject({
	type: z.literal('single').describe('Ett svar.'),
	...shared,
	groups: z
		.array(
			z.strictObject({
				id: idSchema.describe('Gruppens id.'),
				label: localizedSchema.describe('Gruppens namn.'),
			}),
		)
		.default([])
		.describe('Grupperna som områdenas resultat visas i.'),
	options: z.array(singleOptionSchema).min(2).describe('Svaren, i ordning.'),
});

const multipleQuestionSchema = z.strictObject({
	type: z.literal('multiple').describe('Flera svar.'),
	...shared,
	maxChoices: z.number().int().min(1).optional().describe('Högst så här många svar.'),
	options: z.array(multipleOptionSchema).min(2).describe('Svaren, i ordning.'),
});

const textQuestionSchema = z.strictObject({
	type: z.literal('text').describe('Fri text.'),
	...shared,
	maxLength: z.number().int().min(1).describe('Högst så här många tecken.'),
});

export type Question = z.infer<typeof questionSchema>;
const questionSchema = z.discriminatedUnion('type', [
	singleQuestionSchema,
	multipleQuestionSchema,
	textQuestionSchema,
]);

export type Section = z.infer<typeof sectionSchema>;
const sectionSchema = z.strictObject({
	id: idSchema.describe('Avsnittets id.'),
	title: localizedSchema.describe('Avsnittets rubrik.'),
	introduction: localizedSchema.optional().describe('En kort text före avsnittets frågor.'),
	questions: z.array(questionSchema).min(1).describe('Avsnittets frågor, i ordning.'),
});

const instantSchema = z.iso.datetime({
	offset: true,
	error: 'Skriv dag, klockslag och skillnad mot världstid: 2026-11-09T08:00:00+01:00.',
});
/** A language that the survey has; `null` while nobody has reviewed it. */
const reviewOf = (text: string) =>
	z
		.strictObject({
			by: textSchema(100).describe('Rollen som har granskat texten.'),
			date: z.iso.date().describe('Dagen den granskades.'),
		})
		.nullable()
		.optional()
		.describe(`Vem som har granskat ${text}.`);

const fieldsSchema = z.strictObject({
	id: idSchema.describe('Enkätens id, oftast året.'),
	title: localizedSchema.describe('Enkätens namn.'),
	example: z.boolean().default(false).describe('Enkäten är bara ett exempel.'),
	opens: instantSchema.describe(
		'När enkäten öppnar, så här: 2026-11-09T08:00:00+01:00. I sommartid står det +02:00.',
	),
	closes: instantSchema.describe(
		'När enkäten stänger, så här: 2026-12-07T00:00:00+01:00. I sommartid står det +02:00.',
	),
	paperCloses: instantSchema
		.optional()
		.describe(
			'Sista tiden att skriva in svar från papper, om den är senare än när enkäten stänger. Skriv den på samma sätt.',
		),
	datesSource: textSchema(300).nullable().describe('Varifrån datumen kommer.'),
	datesChecked: z.iso.date().nullable().describe('Dagen då någon kontrollerade datumen.'),
	disposal: z
		.strictObject({
			decision: textSchema(300).describe(
				'Beslutet: vad som gallras och när, och var beslutet finns.',
			),
			decidedBy: textSchema(100).describe('Vem som har fattat beslutet.'),
			decided: z.iso.date().describe('Dagen då beslutet fattades.'),
		})
		.nullable()
		.optional()
		.describe(
			'Beslutet om gallring. Utan det går det inte att göra riktiga koder: svaren gallras när de räknas ihop.',
		),
	reviewed: z
		.strictObject({
			sv: reviewOf('den svenska texten'),
			lattlast: reviewOf('den lättlästa texten'),
			en: reviewOf('den engelska texten'),
			ar: reviewOf('den arabiska texten'),
		} satisfies Record<Language, z.ZodType>)
		.describe('Språken som enkäten finns på, och vem som har granskat varje språk.'),
	introduction: z.array(localizedSchema).min(1).describe('Det som står innan frågorna.'),
	headline: z
		.strictObject({
			question: idSchema.describe('Huvudfrågans id.'),
			group: idSchema.describe('Gruppen vars andel är huvudsiffran.'),
		})
		.describe('Frågan och gruppen som huvudsiffran räknas på.'),
	sections: z.array(sectionSchema).min(1).describe('Avsnitten, i ordning.'),
});

/** The one definition of form, check, tally and result. */
export type Questionnaire = z.infer<typeof fieldsSchema>;
export const questionnaireSchema = fieldsSchema.superRefine((survey, context) => {
	for (const [path, message] of contradictions(survey))
		context.addIssue({ code: 'custom', path: path.split('.'), message });
});
