import { type BasedArea, countOf, sum, TOGETHER, together } from './area.ts';
import { allOrNone, type Figure, type Subject } from './figure.ts';
import { hideTogether, poolHidden } from './hide-together.ts';
import { isFew } from './protect.ts';
import { type SingleQuestion, weightedShare } from './scale.ts';

/**
 * Those without an opinion, as shares of all who answered. An area shows all of these answers or
 * none: what one or two leave of all who answered would be known from the rest.
 */
export function noOpinionFigures(
	question: SingleQuestion,
	strata: BasedArea[],
): { areas: Figure[][]; company: Figure[] } {
	const options = question.options.filter(({ noOpinion }) => noOpinion).map(({ id }) => id);
	const subjects = noOpinionSubjects(question);
	const areas = strata.map((area) => {
		const counts = options.map((id) => countOf(area.counts, id));
		return { ...area, base: area.base + sum(counts), own: counts };
	});
	const isFewIn = (counts: readonly number[], base: number) =>
		counts.some((count) => isFew(count, base));
	const hideable = areas.map((area) => {
		const isHidden = isFewIn(area.own, area.base);
		return {
			counts: area.own,
			isHidden,
			isDistrict: area.id !== TOGETHER,
			isAlike: (counts: readonly number[]) =>
				isFewIn(counts, area.base - sum(area.own) + sum([...counts])) === isHidden,
		};
	});
	const total = together(TOGETHER, areas);
	const base = sum(areas.map((area) => area.base));
	const isCompanyFew = isFewIn(
		options.map((id) => countOf(total.counts, id)),
		base,
	);
	const planned = isCompanyFew ? undefined : hideTogether(hideable);
	const hidden = planned ?? hideable.map(({ isHidden }) => isHidden);
	const pooled = poolHidden(areas, hidden, (few) => ({
		...together(TOGETHER, few),
		base: sum(few.map((area) => area.base)),
		own: [],
	}));
	return {
		areas: areas.map((area, index) =>
			hidden[index] === true
				? subjects.map((subject) => ({ ...subject, withheld: 'few' }))
				: allOrNone(subjects, area.own, area.base, area.homes),
		),
		company: subjects.map((subject) => {
			const shown = planned && weightedShare(pooled, [subject.option]);
			return shown ? { ...subject, shown } : { ...subject, withheld: 'few' };
		}),
	};
}

export const noOpinionSubjects = (question: SingleQuestion): Subject[] =>
	question.options
		.filter(({ noOpinion }) => noOpinion)
		.map(({ id }) => ({ question: question.id, option: id, base: 'answered' }));
