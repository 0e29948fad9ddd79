import type { Question } from '../../survey/rules/questionnaire.ts';
import { haveAlternatives } from './alternatives.ts';
import { type BasedArea, countOf, sum, TOGETHER, together } from './area.ts';
import { type Figure, shareOf, type Subject } from './figure.ts';
import { hideTogether, poolHidden } from './hide-together.ts';
import { isFew } from './protect.ts';
import { weightedShare } from './scale.ts';

export type SeveralQuestion = Extract<Question, { type: 'multiple' }>;

export const severalSubjects = (question: SeveralQuestion): Subject[] =>
	question.options.map(({ id }) => ({ question: question.id, option: id, base: 'answered' }));

/** Figures of a question with several choices, each a share of all who answered it. */
export function severalFigures(
	question: SeveralQuestion,
	strata: BasedArea[],
): { areas: Figure[][]; company: Figure[] } {
	const subjects = severalSubjects(question);
	const rows = strata.map((area) => question.options.map(({ id }) => countOf(area.counts, id)));
	const own = strata.map((area, index) => hiddenChoices(question, rows[index] ?? [], area.base));
	const total = together(TOGETHER, strata);
	const companyHidden = hiddenChoices(
		question,
		question.options.map(({ id }) => countOf(total.counts, id)),
		sum(strata.map(({ base }) => base)),
	);
	const columns = question.options.map((_, option) => {
		const natural = own.map((hidden) => hidden[option] === true);
		if (companyHidden[option] === true) return { hidden: natural, isCompany: false };
		const planned = hideTogether(
			strata.map((area, index) => {
				const row = rows[index] ?? [];
				const count = row[option] ?? 0;
				const with1 = (other: number) => row.map((of, at) => (at === option ? other : of));
				return {
					counts: [count],
					isHidden: natural[index] === true,
					isDistrict: area.id !== TOGETHER,
					isAlike: ([other = 0]: readonly number[]) =>
						isPossible(question, with1(other), area.base) &&
						isFew(other, area.base) === isFew(count, area.base),
				};
			}),
		);
		return { hidden: planned ?? natural, isCompany: planned !== undefined };
	});
	const merge = (few: BasedArea[]): BasedArea => ({
		...together(TOGETHER, few),
		base: sum(few.map(({ base }) => base)),
	});
	return {
		areas: strata.map((area, index) =>
			subjects.map((subject, option) =>
				columns[option]?.hidden[index] === true
					? { ...subject, withheld: 'few' }
					: { ...subject, shown: shareOf(rows[index]?.[option] ?? 0, area.base, area.homes) },
			),
		),
		company: subjects.map((subject, option) => {
			const column = columns[option];
			const shown =
				column?.isCompany === true
					? weightedShare(poolHidden(strata, column.hidden, merge), [subject.option])
					: undefined;
			return shown ? { ...subject, shown } : { ...subject, withheld: 'few' };
		}),
	};
}

/**
 * Which choices an area does not show: those that few or almost all have picked. The answers
 * that exclude all others too, where they would say how many at least have picked a withheld
 * one; and all of them, where that is not enough.
 */
export function hiddenChoices(
	question: SeveralQuestion,
	counts: number[],
	base: number,
): boolean[] {
	const few = counts.map((count) => isFew(count, base));
	const more = few.map(
		(isHidden, option) => isHidden || question.options[option]?.exclusive === true,
	);
	const isSafe = (hidden: boolean[]) =>
		hidden.every((isHidden, option) => {
			if (!isHidden) return true;
			const isAlike = ([other = 0]: readonly number[]) =>
				isPossible(
					question,
					counts.map((count, at) => (at === option ? other : count)),
					base,
				) && isFew(other, base) === few[option];
			const withheld = { counts: [counts[option] ?? 0], isAlike };
			return haveAlternatives([withheld], { areas: false, columns: false });
		});
	return [few, more].find(isSafe) ?? counts.map(() => true);
}

/** Whether so many people can have picked these: each one exclusive answer, or some others. */
function isPossible(
	{ options, maxChoices }: SeveralQuestion,
	counts: number[],
	base: number,
): boolean {
	const picked = (exclusive: boolean) =>
		counts.filter((_, option) => (options[option]?.exclusive === true) === exclusive);
	const others = picked(false);
	const people = base - sum(picked(true));
	const most = maxChoices ?? others.length;
	return (
		people >= 0 &&
		others.every((count) => count <= people) &&
		sum(others) >= people &&
		sum(others) <= most * people
	);
}
