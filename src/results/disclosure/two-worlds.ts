import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { countOf } from './area.ts';
import { areaOf, type ClosedQuestion, type CountedRound } from './counted-round.ts';
import { LEAST_SPAN, MOST_FEW } from './few.ts';
import { placedFigures } from './placed-figures.ts';
import { isPossible, movedIn, type Place, publishedKey, type Shift } from './worlds.ts';

/** A hidden count for which no two worlds were found. */
export interface KnownCount {
	area: string;
	option: string;
}

/** So many worlds are tried for one count, and so many districts that could make up for it. */
const MOST_TRIED = 1000;
const MOST_PARTNERS = 6;

/**
 * The net below the rules: for every hidden count of the newest round it looks for worlds in
 * which the count is another, {@link LEAST_SPAN} apart, and the rules publish the very same. It
 * tries the least change elsewhere that could make up for it. What it finds is there; where it
 * finds none, nobody has shown that the count is safe.
 */
export function knownCount(
	survey: Pick<Questionnaire, 'headline'>,
	question: ClosedQuestion,
	rounds: CountedRound[],
): KnownCount | undefined {
	const newest = rounds.length - 1;
	const { figures } = placedFigures(survey, question, rounds);
	const hidden = figures.flatMap(({ area, years, figure }) => {
		const district = rounds[newest]?.districts.findIndex(({ id }) => id === area) ?? -1;
		const options = optionsIn(question, figure.option);
		if (years.length > 1 || district === -1 || !('withheld' in figure) || options.length === 0)
			return [];
		return [{ area, option: figure.option, place: [newest, district] as const, options }];
	});
	const search = new Search(survey, question, rounds);
	return hidden.find(({ place, option, options }) => {
		const partners = hidden.flatMap((of) =>
			of.option === option && of.place !== place ? [of.place] : [],
		);
		return !search.hasTwoWorlds(place, options, partners);
	});
}

class Search {
	private readonly survey: Pick<Questionnaire, 'headline'>;
	private readonly question: ClosedQuestion;
	private readonly rounds: CountedRound[];
	private readonly keys: string[];
	private tried = 0;

	constructor(
		survey: Pick<Questionnaire, 'headline'>,
		question: ClosedQuestion,
		rounds: CountedRound[],
	) {
		[this.survey, this.question, this.rounds] = [survey, question, rounds];
		this.keys = this.keysOf(rounds);
	}

	/** `partners`: districts that hide the same. */
	hasTwoWorlds(place: Place, options: string[], partners: Place[]): boolean {
		this.tried = 0;
		if (this.isAnybody(place)) return true;
		// Who has more of all that is hidden can give more.
		const { choices } = optionKinds(this.question);
		const counted = this.question.type === 'multiple' ? [options] : choices;
		const room = (of: Place) => Math.min(...counted.map((each) => this.count(of, each)));
		const sorted = partners.toSorted((a, b) => room(b) - room(a));
		let [low, high] = [0, 0];
		for (const isWide of [false, true])
			for (const by of this.distances(place, options, sorted)) {
				if (high - low >= LEAST_SPAN) return true;
				if (by >= low && by <= high) continue;
				for (const shifts of this.changes(place, options, by, sorted, isWide)) {
					this.tried += 1;
					if (this.tried > MOST_TRIED) return false;
					if (!this.isAlike(shifts)) continue;
					[low, high] = [Math.min(low, by), Math.max(high, by)];
					break;
				}
			}
		return high - low >= LEAST_SPAN;
	}

	/** Whether all of a district may have given any one answer, as where it shows nothing. */
	private isAnybody(place: Place): boolean {
		const { base } = this.area(place);
		const kinds = optionKinds(this.question);
		return kinds.choices.every((only) =>
			this.isAlike(
				[...kinds.choices, ...kinds.excluding].map((options) => ({
					place,
					options,
					by: (options === only ? base : 0) - this.count(place, options),
				})),
			),
		);
	}

	/** How far the count may be off: to where it, or what makes up for it, is just few or all but few. */
	private distances(place: Place, options: string[], partners: Place[]): number[] {
		const count = this.count(place, options);
		const { base } = this.area(place);
		const { choices, excluding } = optionKinds(this.question);
		const others = [
			...[...choices, ...excluding].map((of) => this.count(place, of)),
			...partners
				.slice(0, MOST_PARTNERS)
				.flatMap((partner) =>
					(this.question.type === 'multiple' ? [options] : choices).map((of) =>
						this.count(partner, of),
					),
				),
		];
		const low = [-count, MOST_FEW - count];
		return [
			...new Set([
				...(count <= MOST_FEW ? low : [LEAST_SPAN, -LEAST_SPAN]),
				...low,
				...[base - count, base - MOST_FEW - count],
				...others.flatMap((other) => [other, other - MOST_FEW, -other, MOST_FEW - other]),
				...[LEAST_SPAN, 3, 2, 1].flatMap((of) => [of, -of]),
			]),
		];
	}

	/** By itself, or with the least elsewhere that keeps what is known of the rest. */
	private *changes(
		place: Place,
		options: string[],
		by: number,
		partners: Place[],
		isWide: boolean,
	): Generator<Shift[]> {
		const own: Shift = { place, options, by };
		const years = this.yearsBefore(place);
		const elsewhere = [
			...partners.slice(0, MOST_PARTNERS).map((of) => [{ place: of, options, by: -by }]),
			...this.spread(options, -by, partners),
			...years.map((of) => [{ place: of, options, by: -by }]),
			...[...partners.slice(0, 1), ...years].flatMap((of) => this.toEdges(of, options)),
		];
		const kinds = optionKinds(this.question);
		const others = [...kinds.choices, ...kinds.excluding].filter(([id]) => id !== options[0]);
		if (!isWide) {
			yield [own];
			for (const other of others) yield [own, { place, options: other, by: -by }];
			for (const shifts of elsewhere) yield [own, ...shifts];
			for (const year of years)
				for (const other of others) {
					yield [own, { place: year, options: other, by: -by }];
					yield [
						own,
						...this.takenFrom(
							[
								[year, options],
								[place, other],
								[year, other],
							],
							by,
						),
					];
				}
			return;
		}
		for (const shifts of elsewhere)
			for (const other of others)
				yield [
					own,
					{ place, options: other, by: -by },
					...shifts.flatMap((of) => [of, { place: of.place, options: other, by: -of.by }]),
				];
	}

	/** As many as each has, in this order. */
	private takenFrom(cells: [place: Place, options: string[]][], by: number): Shift[] {
		let left = by;
		return cells.map(([place, options]) => {
			const taken = Math.max(0, Math.min(left, this.count(place, options)));
			left -= taken;
			return { place, options, by: -taken };
		});
	}

	/** As much in each as leaves few ones few, and others not. */
	private spread(options: string[], by: number, partners: Place[]): Shift[][] {
		let left = by;
		const shifts: Shift[] = [];
		for (const place of partners) {
			const count = this.count(place, options);
			const [least, most] =
				count <= MOST_FEW ? [0, MOST_FEW] : [MOST_FEW + 1, this.area(place).base - MOST_FEW - 1];
			const amount = Math.max(Math.min(left, most - count), Math.min(0, least - count));
			if (amount * left <= 0) continue;
			shifts.push({ place, options, by: amount });
			left -= amount;
		}
		return left === 0 && shifts.length > 1 ? [shifts] : [];
	}

	/** To where it is just not few, or none. */
	private toEdges(place: Place, options: string[]): Shift[][] {
		const count = this.count(place, options);
		return [0, MOST_FEW + 1, this.area(place).base - MOST_FEW - 1].map((edge) => [
			{ place, options, by: edge - count },
		]);
	}

	private yearsBefore([round, district]: Place): Place[] {
		const id = this.rounds[round]?.districts[district]?.id;
		return this.rounds.slice(0, round).flatMap(({ districts }, year): Place[] => {
			const index = districts.findIndex((of) => of.id === id);
			return index === -1 ? [] : [[year, index]];
		});
	}

	private isAlike(shifts: Shift[]): boolean {
		const world = movedIn(this.question, this.rounds, shifts);
		if (world === undefined) return false;
		const isFine = shifts.every(({ place: [round, district] }) => {
			const of = world[round]?.districts[district];
			return of !== undefined && isPossible(this.question, of);
		});
		if (!isFine) return false;
		const first = Math.min(...shifts.map(({ place: [round] }) => round));
		return this.keysOf(world, first).every((key, index) => key === this.keys[first + index]);
	}

	private keysOf(rounds: CountedRound[], first = 0): string[] {
		return rounds
			.map((_, index) => rounds.slice(0, index + 1))
			.slice(first)
			.map((of) => publishedKey(this.survey, this.question, of));
	}

	private area([round, district]: Place) {
		const of = this.rounds[round]?.districts[district];
		if (of === undefined) throw new Error('There is no such district');
		return areaOf(of, this.question);
	}

	private count = (place: Place, options: string[]) => countOf(this.area(place).counts, ...options);
}

/** The counts that a district has: a group's options, or a single choice. */
function optionKinds(question: ClosedQuestion): { choices: string[][]; excluding: string[][] } {
	if (question.type === 'multiple') {
		const inKind = (exclusive: boolean) =>
			question.options.flatMap((of) => ((of.exclusive === true) === exclusive ? [[of.id]] : []));
		return { choices: inKind(false), excluding: inKind(true) };
	}
	return {
		choices: question.groups.map((group) => optionsIn(question, `group:${group.id}`)),
		excluding: [],
	};
}

/** The options that a district's figure counts; none for the headline, which is its group's. */
const optionsIn = ({ options }: ClosedQuestion, figure: string): string[] =>
	options.flatMap((of) =>
		of.id === figure || ('group' in of && `group:${of.group ?? ''}` === figure) ? [of.id] : [],
	);
