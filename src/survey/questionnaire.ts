import { z } from 'zod';
import { LANGUAGES } from './languages.ts';

const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
	error: 'Använd bara små bokstäver a–z, siffror och bindestreck.',
});

/** One text in each of the survey's languages. Swedish is the original and always there. */
export type Localized = z.infer<typeof localizedSchema>;
const localizedSchema = z.strictObject({
	sv: z.string().min(1).describe('Texten på svenska.'),
	lattlast: z.string().min(1).optional().describe('Texten på lättläst svenska.'),
	en: z.string().min(1).optional().describe('Texten på engelska.'),
	ar: z.string().min(1).optional().describe('Texten på arabiska.'),
});

const singleOptionSchema = z.strictObject({
	id: idSchema.describe('Svarets id. Det sparas och får aldrig byta betydelse.'),
	label: localizedSchema.describe('Svaret med ord.'),
	group: idSchema.optional().describe('Gruppen som svaret räknas till i områdenas resultat.'),
	noOpinion: z.literal(true).optional().describe('Ja för "vet ej" och liknande.'),
});

const multipleOptionSchema = z.strictObject({
	id: idSchema.describe('Svarets id. Det sparas och får aldrig byta betydelse.'),
	label: localizedSchema.describe('Svaret med ord.'),
	exclusive: z.literal(true).optional().describe('Ja om svaret inte går ihop med något annat.'),
});

const shared = {
	id: idSchema.describe('Frågans id. Det är detsamma alla år.'),
	text: localizedSchema.describe('Frågan, ord för ord.'),
	hint: localizedSchema.optional().describe('En kort hjälp under frågan.'),
};

export type SingleQuestion = z.infer<typeof singleQuestionSchema>;
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

export type MultipleQuestion = z.infer<typeof multipleQuestionSchema>;
const multipleQuestionSchema = z.strictObject({
	type: z.literal('multiple').describe('Flera svar.'),
	...shared,
	maxChoices: z.number().int().min(1).optional().describe('Högst så här många svar.'),
	options: z.array(multipleOptionSchema).min(2).describe('Svaren, i ordning.'),
});

export type TextQuestion = z.infer<typeof textQuestionSchema>;
const textQuestionSchema = z.strictObject({
	type: z.literal('text').describe('Fri text.'),
	...shared,
	maxLength: z.number().int().min(1).max(5000).describe('Högst så här många tecken.'),
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
const reviewSchema = z.strictObject({
	by: z.string().min(1).describe('Rollen som har granskat texten.'),
	date: z.iso.date().describe('Dagen den granskades.'),
});

/** Why a questionnaire that has the right shape still cannot be used, as [path, Swedish text]. */
function* contradictions(survey: QuestionnaireFields): Generator<[string, string]> {
	if (Date.parse(survey.opens) >= Date.parse(survey.closes))
		yield ['closes', 'Enkäten stänger innan den öppnar.'];
	const questions = survey.sections.flatMap((section) => section.questions);
	yield* duplicates('sections', survey.sections);
	yield* duplicates('questions', questions);
	for (const question of questions) {
		if (question.type === 'text') continue;
		yield* duplicates(question.id, question.options);
		if (question.type === 'multiple') continue;
		const groups = new Set(question.groups.map((group) => group.id));
		for (const { id, group, noOpinion } of question.options) {
			if (group !== undefined && !groups.has(group))
				yield [`${question.id}.${id}`, `Gruppen "${group}" finns inte bland frågans grupper.`];
			if (groups.size > 0 && (group === undefined) !== (noOpinion === true))
				yield [`${question.id}.${id}`, 'Svaret behöver antingen en grupp eller noOpinion: true.'];
		}
	}
	const headline = questions.find((question) => question.id === survey.headline.question);
	if (headline?.type !== 'single' || !headline.groups.some((g) => g.id === survey.headline.group))
		yield ['headline', 'Huvudfrågan eller dess grupp finns inte i enkäten.'];
}

function* duplicates(where: string, items: { id: string }[]): Generator<[string, string]> {
	const seen = new Set<string>();
	for (const { id } of items) {
		if (seen.has(id)) yield [where, `Id:t "${id}" finns två gånger.`];
		seen.add(id);
	}
}

type QuestionnaireFields = z.infer<typeof fieldsSchema>;
const fieldsSchema = z.strictObject({
	id: idSchema.describe('Enkätens id, oftast året.'),
	title: localizedSchema.describe('Enkätens namn.'),
	example: z.boolean().default(false).describe('Ja om enkäten bara är ett exempel.'),
	opens: instantSchema.describe('När enkäten öppnar.'),
	closes: instantSchema.describe('När enkäten stänger.'),
	datesSource: z.string().min(1).nullable().describe('Varifrån datumen kommer.'),
	datesChecked: z.iso.date().nullable().describe('Dagen då någon kontrollerade datumen.'),
	reviewed: z
		.strictObject(
			Object.fromEntries(
				LANGUAGES.map((language) => [language, reviewSchema.nullable().optional()]),
			) as Record<(typeof LANGUAGES)[number], z.ZodOptional<z.ZodNullable<typeof reviewSchema>>>,
		)
		.describe('Språken som enkäten finns på, och vem som har granskat varje språk.'),
	introduction: z.array(localizedSchema).min(1).describe('Det som står innan frågorna.'),
	headline: z
		.strictObject({ question: idSchema, group: idSchema })
		.describe('Frågan och gruppen som huvudsiffran räknas på.'),
	sections: z.array(sectionSchema).min(1).describe('Avsnitten, i ordning.'),
});

/** The one definition of form, check, tally and result. */
export type Questionnaire = QuestionnaireFields;
export const questionnaireSchema = fieldsSchema.superRefine((survey, context) => {
	for (const [path, message] of contradictions(survey))
		context.addIssue({ code: 'custom', path: path.split('.'), message });
});
