import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { DistrictCounts, SurveyCounts } from '../../database/store.ts';
import type { Result } from '../../schemas/result.ts';
import { idSchema } from '../../survey/rules/id.ts';
import { type Questionnaire, questionnaireSchema } from '../../survey/rules/questionnaire.ts';
import { UsageError } from '../usage-error.ts';
import { printWhole } from './codes/print-whole.ts';
import { type CountedSurvey, resultOf } from './result-of.ts';

const countSchema = z.number().int().min(0);
const districtSchema = z.strictObject({
	id: idSchema,
	issued: countSchema,
	returned: countSchema.default(0),
	ballots: countSchema,
	counts: z.record(z.string(), z.record(z.string(), countSchema)),
});
type District = z.infer<typeof districtSchema>;

const optionSchema = z.strictObject({
	id: idSchema,
	group: idSchema.optional(),
	noOpinion: z.boolean().optional(),
	exclusive: z.boolean().optional(),
});
const questionSchema = z.strictObject({
	id: idSchema,
	type: z.enum(['single', 'multiple']),
	wording: z.string().optional(),
	companyOnly: z.boolean().optional(),
	options: z.array(optionSchema),
	maxChoices: z.number().int().optional(),
});
type PlainQuestion = z.infer<typeof questionSchema>;

const surveySchema = z.strictObject({
	id: idSchema,
	opens: z.string(),
	closes: z.string(),
	questions: z.array(questionSchema),
	headline: z.strictObject({ question: idSchema, group: idSchema }),
	districts: z.array(districtSchema),
	editions: z
		.array(z.strictObject({ reason: z.string().min(1), districts: z.array(districtSchema) }))
		.default([]),
});
export type PlainSurvey = z.infer<typeof surveySchema>;

const publicationSchema = z.strictObject({ surveys: z.array(surveySchema).min(1) });

/** For each line of a file of counts, what would be published of its last survey, or why nothing. */
export async function publishCounts(file: string): Promise<void> {
	const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
	try {
		for await (const line of lines)
			if (line.trim() !== '')
				await printWhole(`${JSON.stringify(await resultOfCounts(JSON.parse(line)))}\n`);
	} catch (cause) {
		throw new UsageError(`${file} cannot be read as lines of JSON.`, { cause });
	}
}

/** The published results of the last of several surveys, oldest first, as the file has them. */
export async function resultOfCounts(line: unknown): Promise<Result | { error: string }> {
	const parsed = publicationSchema.safeParse(line);
	if (!parsed.success) return { error: z.prettifyError(parsed.error) };
	const problem = parsed.data.surveys.map(impossible).find((of) => of !== undefined);
	if (problem !== undefined) return { error: problem };
	const surveys: CountedSurvey[] = [];
	const results: Result[] = [];
	for (const plain of parsed.data.surveys) {
		const { error } = questionnaireSchema.safeParse(questionnaireOf(plain));
		if (error !== undefined) return { error: z.prettifyError(error) };
		const first = countedSurvey(plain);
		const before = { surveys: [...surveys], paperUsed: undefined, published: undefined };
		let [counted, result] = [first, await resultOf(first, { ...before, results, corrections: [] })];
		for (const { reason, districts } of plain.editions) {
			counted = countedSurvey({ ...plain, districts });
			const corrections = [...result.corrections, reason];
			result = await resultOf(counted, { ...before, results: [...results, result], corrections });
		}
		surveys.push(counted);
		results.push(result);
	}
	return results.at(-1) ?? { error: 'There is no survey.' };
}

function impossible({ id, questions, districts, editions }: PlainSurvey): string | undefined {
	for (const of of [districts, ...editions.map((edition) => edition.districts)].flat()) {
		const where = `${id}, ${of.id}`;
		if (of.ballots > of.issued) return `${where}: more ballots than letters`;
		for (const [question, { '': answered = 0, ...options }] of Object.entries(of.counts)) {
			if (!questions.some((known) => known.id === question))
				return `${where}: there is no question ${question}`;
			if (answered > of.ballots) return `${where}, ${question}: more answers than ballots`;
			if (Object.values(options).some((count) => count > answered))
				return `${where}, ${question}: an option has more answers than the question`;
		}
	}
	return undefined;
}

export const countedSurvey = (plain: PlainSurvey): CountedSurvey => ({
	survey: questionnaireSchema.parse(questionnaireOf(plain)),
	counts: countsOf(plain.districts),
});

const countsOf = (districts: District[]): SurveyCounts => ({
	ballots: districts.reduce((sum, { ballots }) => sum + ballots, 0),
	districts: districts
		.map(({ id, issued, returned, ballots, counts }): DistrictCounts => ({
			district: id,
			issued,
			returned,
			ballots,
			paper: 0,
			tallies: new Map(
				Object.entries(counts).map(([question, of]) => [question, new Map(Object.entries(of))]),
			),
		}))
		.sort((a, b) => (a.district < b.district ? -1 : 1)),
});

const sv = (text: string) => ({ sv: text });

/** What is published is all that matters of it. */
const questionnaireOf = ({ id, opens, closes, headline, questions }: PlainSurvey) => ({
	id,
	title: sv(id),
	opens,
	closes,
	datesSource: null,
	datesChecked: null,
	reviewed: { sv: null },
	introduction: [sv(id)],
	headline,
	sections: [{ id: 'all', title: sv(id), questions: questions.map(questionOf) }],
});

function questionOf(
	question: PlainQuestion,
): Questionnaire['sections'][number]['questions'][number] {
	const { id, wording, maxChoices, options, companyOnly = false } = question;
	const shared = { id, text: sv(wording ?? id) };
	const labelled = options.map((option) => ({ id: option.id, label: sv(option.id) }));
	if (question.type === 'multiple')
		return {
			...shared,
			type: 'multiple',
			...(maxChoices !== undefined && { maxChoices }),
			options: labelled.map((option, index) => ({
				...option,
				...(options[index]?.exclusive === true && { exclusive: true as const }),
			})),
		};
	const groups = companyOnly ? [] : [...new Set(options.flatMap(({ group }) => group ?? []))];
	return {
		...shared,
		type: 'single',
		groups: groups.map((group) => ({ id: group, label: sv(group) })),
		options: labelled.map((option, index) => {
			const { group, noOpinion } = options[index] ?? {};
			return {
				...option,
				...(group !== undefined && groups.includes(group) && { group }),
				...(noOpinion === true && { noOpinion: true as const }),
			};
		}),
	};
}
