import { z } from 'zod';
import { idSchema } from './id.ts';
import { questionsOf } from './localize.ts';
import type { Questionnaire } from './questionnaire.ts';
import { translationsHash, wordingHash } from './wording-hash.ts';

const MEND = 'Filen skrivs av ett kommando. Lägg tillbaka den som den var.';

/** The wording hash of every question of a survey, by id, as it was when codes were made. */
export type Lock = z.infer<typeof lockSchema>;
export const lockSchema = z.strictObject({
	survey: idSchema.describe('Enkätens id.'),
	questions: z
		.record(idSchema, z.string().regex(/^[0-9a-f]{16}$/, { error: MEND }), { error: MEND })
		.describe('Frågornas ordalydelse när koderna gjordes, som kontrollsummor.'),
	translations: z
		.record(idSchema, z.string().regex(/^[0-9a-f]{16}$/, { error: MEND }), { error: MEND })
		.optional()
		.describe('Frågornas översättningar när koderna gjordes, som kontrollsummor.'),
});

/** The lock of a survey whose questions are right as they stand. */
export async function lockOf(survey: Questionnaire): Promise<Lock> {
	return {
		survey: survey.id,
		questions: Object.fromEntries(await hashesOf(survey)),
		translations: Object.fromEntries(await translationsOf(survey)),
	};
}

/** How a question differs from its lock. One with another id is one gone and one new. */
export interface QuestionChange {
	question: string;
	change: 'reworded' | 'new' | 'gone';
}

/** The questions that are not as they were locked, in the survey's order, then those gone. */
export async function changedQuestions(
	lock: Pick<Lock, 'questions'>,
	survey: Pick<Questionnaire, 'sections'>,
): Promise<QuestionChange[]> {
	const locked = new Map(Object.entries(lock.questions));
	const present = new Map(await hashesOf(survey));
	return [
		...[...present].flatMap(([question, hash]): QuestionChange[] => {
			const before = locked.get(question);
			if (before === hash) return [];
			return [{ question, change: before === undefined ? 'new' : 'reworded' }];
		}),
		...[...locked.keys()].flatMap((question): QuestionChange[] =>
			present.has(question) ? [] : [{ question, change: 'gone' }],
		),
	];
}

/**
 * Why answers may not be counted by these questions: they are not those that were answered, or nobody
 * can tell. A free text could be taken for an option, and be kept for ever as one.
 * @param hasRealCodes Whether codes were made that alone write a lock
 */
export async function lockFlaw(
	survey: Pick<Questionnaire, 'sections'>,
	lock: Lock | undefined,
	hasRealCodes: boolean,
): Promise<'changed' | 'missing' | undefined> {
	if (lock === undefined) return hasRealCodes ? 'missing' : undefined;
	return (await changedQuestions(lock, survey)).length > 0 ? 'changed' : undefined;
}

/** The questions whose translations are others than they were: they may be mended. */
export async function changedTranslations(
	{ translations = {} }: Pick<Lock, 'translations'>,
	survey: Pick<Questionnaire, 'sections'>,
): Promise<string[]> {
	const locked = new Map(Object.entries(translations));
	return (await translationsOf(survey)).flatMap(([question, hash]) =>
		locked.has(question) && locked.get(question) !== hash ? [question] : [],
	);
}

const translationsOf = (
	survey: Pick<Questionnaire, 'sections'>,
): Promise<[id: string, hash: string][]> =>
	Promise.all(
		questionsOf(survey).map(async (question) => [question.id, await translationsHash(question)]),
	);

/** The wording hash of each question, by id, in the order of the survey. */
export const hashesOf = (
	survey: Pick<Questionnaire, 'sections'>,
): Promise<[id: string, hash: string][]> =>
	Promise.all(
		questionsOf(survey).map(async (question) => [question.id, await wordingHash(question)]),
	);
