import { resultOfCounts } from '../../src/cli/survey/publish-counts.ts';
import type { District, Question, Survey } from './counts.ts';

export const SATISFIED: Question = {
	id: 'satisfied',
	type: 'single',
	options: ['good', 'bad'].map((id) => ({ id, group: id })),
};

/** Answers to a question by option, in its order, of so many letters. */
export function aDistrict(
	id: string,
	issued: number,
	{ id: question, options }: Question,
	counts: number[],
	answered?: number,
): District {
	const ballots = answered ?? counts.reduce((sum, of) => sum + of, 0);
	const by = Object.fromEntries(options.map((option, index) => [option.id, counts[index] ?? 0]));
	return { id, issued, returned: 0, ballots, counts: { [question]: { '': ballots, ...by } } };
}

export const aSurvey = (districts: District[], question = SATISFIED, id = '2026'): Survey => ({
	id,
	opens: `${id}-01-01T00:00:00Z`,
	closes: `${id}-02-01T00:00:00Z`,
	questions: question.id === SATISFIED.id ? [question] : [SATISFIED, question],
	headline: { question: SATISFIED.id, group: 'good' },
	districts,
});

/** What would be published of the last of them. */
export async function publish(surveys: Survey[]) {
	const result = await resultOfCounts({ surveys });
	if ('error' in result) throw new Error(result.error);
	return result;
}
