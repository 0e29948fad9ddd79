import type { Question, Questionnaire } from '../survey/questionnaire.ts';
import { type Area, baseOf, type Counts, together } from './area.ts';
import type { Edition } from './edition.ts';
import type { Figure } from './figure.ts';
import { grouped } from './scale.ts';
import { pooledScale, pooledSeveral } from './pooled.ts';
import { questionFigures } from './question-figures.ts';
import { windowsOf } from './windows.ts';

/** One wave of the survey, as it was counted. */
export interface CountedWave {
	/** The survey's id. */
	survey: string;
	/** The wording hash of each of its questions. */
	wording: ReadonlyMap<string, string>;
	/** Every district that got letters, sorted by id. */
	districts: CountedDistrict[];
}

export interface CountedDistrict {
	id: string;
	/** Letters that arrived. */
	homes: number;
	/** By question; the empty option counts those who answered it. */
	tallies: ReadonlyMap<string, Counts>;
}

export type ClosedQuestion = Exclude<Question, { type: 'text' }>;

/** A figure, of which surveys it is and where. */
export interface PlacedFigure {
	/** One survey's id, or several whose answers are taken together, oldest first. */
	years: string[];
	/** A district's id or `company`. */
	area: string;
	figure: Figure;
}

export interface Publication {
	figures: PlacedFigure[];
	/** By question: districts that the company's figures leave out. */
	leftOut: Map<string, string[]>;
}

/**
 * All that may be published of the newest of `waves` (oldest first): the company and every
 * district by question, and the years that are taken together with it.
 *
 * `edition`: what was published of the newest wave before, where this is a correction.
 */
export function publication(
	survey: Questionnaire,
	waves: CountedWave[],
	edition?: Edition,
): Publication {
	const questions = survey.sections
		.flatMap((section) => section.questions)
		.filter((question) => question.type !== 'text');
	const leftOut = new Map<string, string[]>();
	const figures = questions.flatMap((question) => {
		const comparable = comparableWaves(question.id, waves);
		const areas = comparable.at(-1)?.districts.map((of) => areaOf(of, question)) ?? [];
		const pooled = pooledFigures(survey, question, comparable);
		const joined = new Set(pooled.map(({ area }) => area));
		const found = questionFigures(survey, question, areas, joined, edition);
		if (found.leftOut.length > 0) leftOut.set(question.id, found.leftOut);
		const years = waves.slice(-1).map((wave) => wave.survey);
		const place = (area: string) => (figure: Figure) => ({ years, area, figure });
		return [
			...found.company.map(place('company')),
			...areas.flatMap(({ id }) => [
				...(found.areas.get(id) ?? []).map(place(id)),
				...pooled.filter(({ area }) => area === id),
			]),
		];
	});
	return { figures, leftOut };
}

/** The waves at the end that asked the question in the words of the newest. */
export function comparableWaves(question: string, waves: CountedWave[]): CountedWave[] {
	const wording = waves.at(-1)?.wording.get(question);
	const broken = waves.findLastIndex((wave) => wave.wording.get(question) !== wording);
	return wording === undefined ? [] : waves.slice(broken + 1);
}

/** A district's answers in each wave, as windows of one or more years that end in the newest. */
export function newestWindow(
	question: ClosedQuestion,
	district: string,
	waves: CountedWave[],
): Area[] | undefined {
	const found = windowsOf(
		waves.map(({ survey, districts }) => {
			const area = areaIn(districts, question, district);
			return { year: survey, answered: baseOf(question, area) };
		}),
	).at(-1);
	if (found?.at(-1)?.year !== waves.at(-1)?.survey || found === undefined) return undefined;
	return waves
		.slice(-found.length)
		.map(({ survey, districts }) => ({ ...areaIn(districts, question, district), id: survey }));
}

const areaIn = (districts: CountedDistrict[], question: Question, id: string): Area =>
	areaOf(districts.find((of) => of.id === id) ?? { id, homes: 0, tallies: new Map() }, question);

export function areaOf({ id, homes, tallies }: CountedDistrict, question: Question): Area {
	const counts = tallies.get(question.id) ?? new Map<string, number>();
	return { id, homes, answered: counts.get('') ?? 0, counts };
}

/** Figures of the districts that have too few answers this year, but enough with years before. */
function pooledFigures(
	survey: Questionnaire,
	question: ClosedQuestion,
	waves: CountedWave[],
): PlacedFigure[] {
	const group = question.type === 'single' ? grouped(question, survey) : undefined;
	return (waves.at(-1)?.districts ?? []).flatMap(({ id }) => {
		const window = newestWindow(question, id, waves);
		if (window === undefined || window.length < 2) return [];
		const area = together(id, window);
		const based = { ...area, base: baseOf(question, area) };
		const figures =
			question.type === 'multiple'
				? pooledSeveral(question, based)
				: group && pooledScale(group, based);
		const years = window.map((year) => year.id);
		return (figures ?? []).map((figure) => ({ years, area: id, figure }));
	});
}
