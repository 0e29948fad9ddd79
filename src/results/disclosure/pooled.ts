import { type BasedArea, countOf, mostTogether, sum } from './area.ts';
import { allOrNone, type Figure, shareOf, withhold } from './figure.ts';
import { noOpinionSubjects } from './no-opinion.ts';
import { isFew } from './protect.ts';
import { areaFigures, type GroupedQuestion, partsAlone } from './scale.ts';
import { hiddenChoices, type SeveralQuestion, severalSubjects } from './several.ts';

/**
 * The most answers of years together from which none of them is known to within less than
 * five values: the last, and those before it, have at most 19 each.
 */
const MOST_POOLED = mostTogether(2);

/** A district's figures of years taken together, or `undefined` where they would say too much. */
export function pooledScale(of: GroupedQuestion, area: BasedArea): Figure[] | undefined {
	const figures = areaFigures(of, area, partsAlone(of, area));
	const merged = figures.filter(({ option }) => option !== 'headline');
	if (!mayBeFewer(merged, area.base, true)) return undefined;
	const subjects = noOpinionSubjects(of.question);
	if (area.base > MOST_POOLED) return [...figures.map(atMost35), ...withhold(subjects, 'few')];
	const counts = subjects.map(({ option }) => countOf(area.counts, option));
	return [
		...figures.map(atMost35),
		...allOrNone(subjects, counts, area.base + sum(counts), area.homes),
	];
}

export function pooledSeveral(question: SeveralQuestion, area: BasedArea): Figure[] | undefined {
	const counts = question.options.map(({ id }) => countOf(area.counts, id));
	const hidden = hiddenChoices(question, counts, area.base);
	const figures = severalSubjects(question).map((subject, option): Figure =>
		hidden[option] === true
			? { ...subject, withheld: 'few' }
			: { ...subject, shown: shareOf(counts[option] ?? 0, area.base, area.homes) },
	);
	return mayBeFewer(figures, area.base, false) ? figures.map(atMost35) : undefined;
}

/** 40 could only be two years of 19 (or 19 in all and then 19): both would be known. */
function atMost35(figure: Figure): Figure {
	if (!('shown' in figure)) return figure;
	const n = Math.min(figure.shown.n, 35);
	const { homes } = figure.shown;
	return { ...figure, shown: { ...figure.shown, n, strata: [{ n, homes }] } };
}

/** Whether what is shown could also be of so few answers that no year of them is known. */
function mayBeFewer(figures: Figure[], answers: number, isWhole: boolean): boolean {
	if (answers <= MOST_POOLED) return true;
	const percents = figures.flatMap((figure) =>
		'shown' in figure ? [Math.round(100 * figure.shown.share)] : [],
	);
	const fewer = [MOST_POOLED - 1, MOST_POOLED];
	return fewer.some((base) => {
		const counts = percents.map((percent) =>
			[...Array(base + 1).keys()].filter(
				(count) => Math.round((100 * count) / base) === percent && !isFew(count, base),
			),
		);
		if (counts.some(({ length }) => length === 0)) return false;
		if (!isWhole || counts.length === 0) return true;
		const least = sum(counts.map((of) => of[0] ?? 0));
		const most = sum(counts.map((of) => of.at(-1) ?? 0));
		return least <= base && base <= most;
	});
}
