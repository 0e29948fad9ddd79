import { watchedDistricts } from '../../results/figures/watched.ts';
import { resultSchema } from '../../schemas/result.ts';
import type { Content } from '../content.ts';
import { advice, type Finding } from '../finding.ts';

/**
 * Districts whose figure may be falling, while no measure answers to it: advice. A result goes on
 * naming a district that the company has no longer.
 */
export function unplannedDistricts(content: Content): Finding[] {
	const results = content.results.flatMap(({ data }) => {
		const parsed = resultSchema.safeParse(data);
		return parsed.success ? [parsed.data] : [];
	});
	const hasPage = (district: string) => content.districts.some(({ id }) => id === district);
	// Examples are a series of their own.
	return [true, false].flatMap((example) => {
		const rounds = results.filter((result) => result.example === example);
		return watchedDistricts(rounds).flatMap(({ district, survey, question }): Finding[] => {
			if (!hasPage(district)) return [];
			if (hasPlan(content, district, [question, `${survey}/${question}`])) return [];
			return [
				advice(
					`content/districts/sv/${district}.mdx`,
					'hela filen',
					`Siffran för området kan vara på väg ner (content/results/${survey}.yaml), och ingen åtgärd svarar på det. Skriv en åtgärd som är planerad eller pågår, med området under districts och ${question} under answersTo.`,
				),
			];
		});
	});
}

const hasPlan = ({ measures }: Content, district: string, questions: string[]): boolean =>
	measures.some(
		({ fields: { districts, status, answersTo = [] } }) =>
			status !== 'done' &&
			(districts === 'all' || districts?.includes(district)) === true &&
			answersTo.some((question) => questions.includes(question)),
	);
