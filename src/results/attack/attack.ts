import { questionsOf } from '../../survey/localize.ts';
import type { Questionnaire } from '../../survey/questionnaire.ts';
import type { CountedDistrict, CountedWave } from '../publication.ts';
import type { PublicRow } from '../public-row.ts';
import { IntegerProgram, type Term } from './integer-program.ts';

type Closed = Exclude<
	ReturnType<typeof questionsOf<Questionnaire['sections'][0]['questions'][0]>>[number],
	{ type: 'text' }
>;

/** What was published at one time of one wave. */
export interface AttackedEdition {
	/** Place of the wave. */
	wave: number;
	rows: PublicRow[];
	leftOut: ReadonlyMap<string, string[]>;
	/** Letters that arrived, by district, as this edition says. */
	homes: ReadonlyMap<string, number>;
}

/** Places of a wave and of the same one counted again, where answers may have been added. */
export type Correction = [before: number, after: number];

/** A protected count, or number of answers, that is known to within too few values. */
export interface Leak {
	question: string;
	wave: string;
	area: string;
	what: string;
	low: number;
	high: number;
}

const FEW = 4;
const FEWEST = 20;
const SPAN = 4;

/**
 * Bounds every protected number from all that was published, by somebody who knows the rules and
 * more: every district's exact number of answers from 20, the exact sum of those with fewer that
 * stand together in the company, and the exact count of all that is shown. It shares no code
 * with what it attacks.
 */
export function attack(
	survey: Questionnaire,
	waves: CountedWave[],
	editions: AttackedEdition[],
	corrections: Correction[] = [],
): Leak[] {
	return questionsOf(survey)
		.filter((question): question is Closed => question.type !== 'text')
		.flatMap((question) =>
			new QuestionAttack(survey, question, waves, editions, corrections).leaks(),
		);
}

class QuestionAttack {
	readonly #program = new IntegerProgram();
	readonly #opinions: string[];
	readonly #noOpinions: string[];

	readonly survey: Questionnaire;
	readonly question: Closed;
	readonly waves: CountedWave[];
	readonly editions: AttackedEdition[];
	readonly #isCorrection: (wave: number) => boolean;

	constructor(
		survey: Questionnaire,
		question: Closed,
		waves: CountedWave[],
		editions: AttackedEdition[],
		corrections: Correction[],
	) {
		[this.survey, this.question] = [survey, question];
		[this.waves, this.editions] = [waves, editions];
		this.#isCorrection = (wave) => corrections.some(([, after]) => after === wave);
		const isNone = (option: Closed['options'][number]) =>
			'noOpinion' in option && option.noOpinion === true;
		this.#opinions = question.options.filter((option) => !isNone(option)).map(({ id }) => id);
		this.#noOpinions = question.options.filter(isNone).map(({ id }) => id);
		for (const wave of waves.keys()) this.#districts(wave);
		for (const [before, after] of corrections) this.#added(before, after);
		for (const edition of editions) this.#company(edition);
		this.#pooled();
	}

	leaks(): Leak[] {
		return this.#protected().flatMap(({ wave, area, what, terms }) => {
			const high = this.#program.bound('Maximize', terms);
			if (high >= SPAN && this.#program.bound('Minimize', terms) <= high - SPAN) return [];
			const low = this.#program.bound('Minimize', terms);
			return [
				{ question: this.question.id, wave: this.waves[wave]?.survey ?? '', area, what, low, high },
			];
		});
	}

	/** What each district of a wave shows and does not, with what the rules say about it. */
	#districts(wave: number): void {
		for (const district of this.#of(wave)) {
			const n = this.#base(district);
			const terms = this.#opinions.map((option) => this.#term(wave, district.id, option));
			if (this.question.type === 'single') {
				if (n >= FEWEST) this.#program.between(n, terms, n);
				else this.#program.between(0, terms, FEWEST - 1);
			} else this.#choices(wave, district, n);
			this.#shownCounts(wave, district);
			// What a correction withholds may only have been withheld before.
			if (n < FEWEST || this.#isCorrection(wave)) continue;
			this.#fewCounts(wave, district);
		}
	}

	/** People who picked an answer that excludes others, or one to the most of the others. */
	#choices(wave: number, district: CountedDistrict, n: number): void {
		const people: Term = [1, `n_${String(wave)}_${district.id.replaceAll('-', '')}`];
		if (n >= FEWEST) this.#program.between(n, [people], n);
		else this.#program.between(0, [people], FEWEST - 1);
		const options = this.question.options.map((option) => ({
			isExclusive: 'exclusive' in option && option.exclusive === true,
			term: this.#term(wave, district.id, option.id),
		}));
		const exclusive = options.filter(({ isExclusive }) => isExclusive).map(({ term }) => term);
		const others = options.filter(({ isExclusive }) => !isExclusive).map(({ term }) => term);
		const most =
			(this.question.type === 'multiple' ? this.question.maxChoices : 1) ?? others.length;
		const all = 1000;
		this.#program.between(0, [...others, ...exclusive, times(-1, people)], all);
		this.#program.between(
			0,
			[
				times(most, people),
				...exclusive.map((of) => times(-most, of)),
				...others.map((of) => times(-1, of)),
			],
			all * most,
		);
		for (const term of others)
			this.#program.between(
				0,
				[people, times(-1, term), ...exclusive.map((of) => times(-1, of))],
				all,
			);
	}

	#shownCounts(wave: number, district: CountedDistrict): void {
		for (const row of this.#rows(wave, district.id)) {
			if (row.share === undefined || row.option === 'headline') continue;
			const options = this.#optionsOf(row.option);
			const count = options.reduce(
				(sum, option) => sum + countOf(this.question, district, option),
				0,
			);
			this.#program.between(
				count,
				options.map((of) => this.#term(wave, district.id, of)),
				count,
			);
		}
	}

	/** Which withheld counts must be few: those that no other area's count can be the reason of. */
	#fewCounts(wave: number, district: CountedDistrict): void {
		const hidden = this.#rows(wave, district.id).filter(({ withheld }) => withheld === 'few');
		const sum = (option: string) =>
			this.#optionsOf(option).map((of) => this.#term(wave, district.id, of));
		if (this.question.type === 'multiple') {
			for (const { option } of hidden) {
				const isAll = hidden.length === this.question.options.length;
				if (isAll || this.#isExclusive(option)) continue;
				if (!this.#isFirstReason(wave, district.id, option)) continue;
				const terms = sum(option);
				const people: Term = [1, `n_${String(wave)}_${district.id.replaceAll('-', '')}`];
				this.#program.atMostOne(
					[
						{ terms, most: FEW },
						{ terms: [people, ...terms.map((of) => times(-1, of))], most: FEW },
					],
					1000,
				);
			}
			return;
		}
		const groups = this.question.groups.map(({ id }) => `group:${id}`);
		const [kept = '', ...rest] = this.#keptFirst(groups);
		const isHidden = (option: string) => hidden.some((row) => row.option === option);
		const merged = this.#rows(wave, district.id).find(
			({ option, share }) => share !== undefined && option.includes('+'),
		);
		const atMost = (option: string) => ({ terms: sum(option), most: FEW });
		const allBut = (option: string) => ({
			terms: groups.filter((id) => id !== option).flatMap(sum),
			most: FEW,
		});
		if (merged === undefined && isHidden(kept))
			this.#program.atMostOne([atMost(kept), allBut(kept)], 1000);
		else if (merged !== undefined && isHidden(kept)) this.#program.atMostOne([atMost(kept)], 1000);
		else if (merged !== undefined && rest.every((of) => this.#isFirstReason(wave, district.id, of)))
			this.#program.atMostOne(rest.map(atMost), 1000);
	}

	#isExclusive(option: string): boolean {
		return this.question.options.some(
			(of) => of.id === option && 'exclusive' in of && of.exclusive === true,
		);
	}

	/** Who answered before a correction has answered after it. */
	#added(before: number, after: number): void {
		for (const { id } of this.#of(before))
			for (const { id: option } of this.question.options)
				this.#program.between(
					0,
					[this.#term(after, id, option), times(-1, this.#term(before, id, option))],
					1000,
				);
	}

	/** Areas are withheld for others' sake in their order: not while one before is shown. */
	#isFirstReason(wave: number, area: string, option: string): boolean {
		return this.#of(wave).some(
			({ id }) =>
				id < area &&
				this.#rows(wave, id).some((row) => row.option === option && row.share !== undefined),
		);
	}

	/** The company's rounded share of each option and group, from what its districts show. */
	#company(edition: AttackedEdition): void {
		const left = new Set(edition.leftOut.get(this.question.id));
		const districts = this.#of(edition.wave).filter(({ id }) => !left.has(id));
		const enough = districts.filter((district) => this.#base(district) >= FEWEST);
		const few = districts.filter((district) => this.#base(district) < FEWEST);
		const homesOf = (of: CountedDistrict[]) =>
			of.reduce((sum, { id }) => sum + (edition.homes.get(id) ?? 0), 0);
		const total = few.reduce((sum, of) => sum + this.#base(of), 0);
		const strata = [
			...enough.map((district) => ({
				members: [district],
				homes: homesOf([district]),
				base: this.#base(district),
			})),
			...(total > 0
				? [
						{
							members: few.filter((of) => this.#base(of) > 0),
							homes: homesOf(few.filter((of) => this.#base(of) > 0)),
							base: total,
						},
					]
				: []),
		];
		const isOpen = few.some(({ id }) =>
			this.#rows(edition.wave, id).some(({ share }) => share !== undefined),
		);
		// Where those with too few answers are shown, nobody needs the company to know them.
		if (isOpen) return;
		const small = strata.find(({ base, members }) => members.length > 1 || base < FEWEST);
		if (small !== undefined) this.#sumOfSmall(edition.wave, small.members, small.base);
		const rows = edition.rows.filter(
			({ area, question, share }) =>
				area === 'company' && question === this.question.id && share !== undefined,
		);
		for (const row of rows)
			if (row.base === 'opinion') this.#companyShare(edition, strata, row);
			else this.#companyChoice(edition, strata, row);
	}

	#sumOfSmall(wave: number, members: CountedDistrict[], total: number): void {
		const terms =
			this.question.type === 'multiple'
				? members.map(({ id }): Term => [1, `n_${String(wave)}_${id.replaceAll('-', '')}`])
				: members.flatMap(({ id }) => this.#opinions.map((of) => this.#term(wave, id, of)));
		this.#program.between(total, terms, total);
	}

	#companyShare(edition: AttackedEdition, strata: Stratum[], row: PublicRow): void {
		const options = this.#optionsOf(row.option);
		const homes = strata.reduce((sum, of) => sum + of.homes, 0);
		const shapes = strata.map((stratum) => this.#shapeOf(edition, stratum));
		const terms = strata.flatMap((stratum, index): Term[] => {
			const weight = stratum.homes / homes / stratum.base;
			return (shapes[index] ?? []).flatMap((part) => {
				const inPart = part.filter((option) => options.includes(option));
				if (inPart.length === 0) return [];
				const key = part.join();
				const pool = strata.filter((_, at) => shapes[at]?.some((of) => of.join() === key));
				const isPooled = this.#groupsIn(part) > 1;
				const own = this.#true(stratum, part);
				const all = pool.reduce((sum, of) => sum + this.#true(of, part), 0);
				const factor = isPooled ? (weight * own) / all : weight;
				return (isPooled ? pool : [stratum]).flatMap(({ members }) =>
					members.flatMap(({ id }) =>
						inPart.map((of) => times(factor, this.#term(edition.wave, id, of))),
					),
				);
			});
		});
		this.#within(row, terms);
	}

	/** A share of all who answered: those withheld together are one area. */
	#companyChoice(edition: AttackedEdition, strata: Stratum[], row: PublicRow): void {
		const isHidden = ({ members }: Stratum) =>
			members.length === 1 && this.#base(members[0]) >= FEWEST
				? this.#rows(edition.wave, members[0]?.id ?? '').some(
						({ option, withheld }) => option === row.option && withheld !== undefined,
					)
				: this.#isSmallHidden(strata, row.option);
		const hidden = strata.filter(isHidden);
		const homes = strata.reduce((sum, of) => sum + of.homes, 0);
		const answered = (of: Stratum) =>
			this.question.type === 'multiple' ? of.base : of.base + this.#true(of, this.#noOpinions);
		const share = (factor: number, of: Stratum): Term[] =>
			of.members.map(({ id }) => times(factor, this.#term(edition.wave, id, row.option)));
		const pool = hidden.reduce((sum, of) => sum + answered(of), 0);
		const weight = hidden.reduce((sum, of) => sum + of.homes, 0) / homes;
		const terms = [
			...strata
				.filter((of) => !isHidden(of))
				.flatMap((of) => share(of.homes / homes / answered(of), of)),
			...hidden.flatMap((of) => share(weight / pool, of)),
		];
		this.#within(row, terms);
	}

	/** Those of too few answers together have no row: the attacker knows what the rule makes of them. */
	#isSmallHidden(strata: Stratum[], option: string): boolean {
		const stratum = strata.find(({ members, base }) => members.length > 1 || base < FEWEST);
		if (stratum === undefined) return false;
		const isFewIn = (count: number, base: number) => count <= FEW || count >= base - FEW;
		const options = this.question.type === 'multiple' ? [option] : this.#noOpinions;
		const base =
			stratum.base +
			(this.question.type === 'multiple' ? 0 : this.#true(stratum, this.#noOpinions));
		return options.some((of) => isFewIn(this.#true(stratum, [of]), base));
	}

	#within(row: PublicRow, terms: Term[]): void {
		const scale = 100_000;
		const share = row.share ?? 0;
		this.#program.between(
			(share - 0.5) * (scale / 100) - 1,
			terms.map(([of, name]): Term => [Number((of * scale).toFixed(6)), name]),
			(share + 0.5) * (scale / 100) + 1,
		);
	}

	/** The options that a stratum shows as one share, part by part. */
	#shapeOf(edition: AttackedEdition, stratum: Stratum): string[][] {
		if (this.question.type === 'multiple') return [];
		const groups = this.question.groups.map(({ id }) => `group:${id}`);
		if (groups.length === 0) return this.#opinions.map((of) => [of]);
		const [only] = stratum.members;
		if (stratum.members.length === 1 && only !== undefined && stratum.base >= FEWEST) {
			const shown = this.#rows(edition.wave, only.id).filter(
				({ option, share }) => share !== undefined && option.startsWith('group:'),
			);
			return shown.length === 0
				? [this.#opinions]
				: shown.map(({ option }) => this.#optionsOf(option));
		}
		return this.#shapeOfSmall(groups, stratum);
	}

	#shapeOfSmall(groups: string[], stratum: Stratum): string[][] {
		const [kept = '', ...rest] = this.#keptFirst(groups);
		const last = rest.at(-1) ?? '';
		const join = (of: string[]) =>
			this.#opinions.filter((option) => of.some((id) => this.#optionsOf(id).includes(option)));
		const ways = [
			groups.map((id) => [id]),
			[[kept], rest],
			[groups.filter((id) => id !== last), [last]],
		];
		const isMany = (part: string[]) => {
			const count = this.#true(stratum, join(part));
			return count > FEW && count < stratum.base - FEW;
		};
		return (ways.find((way) => way.every(isMany)) ?? [groups]).map(join);
	}

	/** Years together: the sum to the nearest 5, and each share of it to whole percent. */
	#pooled(): void {
		for (const { rows, wave: newest } of this.editions)
			for (const row of rows) {
				const years = row.years.split('+');
				if (years.length < 2 || row.question !== this.question.id || row.share === undefined)
					continue;
				if (row.option === 'headline') continue;
				const { share } = row;
				const newestYear = this.waves[newest]?.survey;
				const waves = years.map((year) =>
					year === newestYear ? newest : this.waves.findIndex(({ survey }) => survey === year),
				);
				const sum = (options: string[]) =>
					waves.flatMap((wave) => options.map((of) => this.#term(wave, row.area, of)));
				const people =
					this.question.type === 'multiple'
						? waves.map((wave): Term => [1, `n_${String(wave)}_${row.area.replaceAll('-', '')}`])
						: sum(
								row.base === 'opinion' ? this.#opinions : [...this.#opinions, ...this.#noOpinions],
							);
				const answered = row.answered ?? 0;
				this.#program.between(
					Math.max(FEWEST, answered - 2),
					people,
					answered === 35 ? 38 : answered + 2,
				);
				const count = sum(this.#optionsOf(row.option));
				const away = (by: number) => [
					...count.map((of) => times(100, of)),
					...people.map((of) => times(by - share, of)),
				];
				this.#program.between(0, away(0.5), 1_000_000);
				this.#program.between(-1_000_000, away(-0.5), 0);
				this.#program.between(FEW + 1, count, 1000);
				this.#program.between(FEW + 1, [...people, ...count.map((of) => times(-1, of))], 1000);
			}
	}

	#protected(): { wave: number; area: string; what: string; terms: Term[] }[] {
		return this.waves.flatMap((_, wave) =>
			this.#of(wave).flatMap((district) => {
				const { id } = district;
				const count = (option: string) => ({
					wave,
					area: id,
					what: option,
					terms: this.#optionsOf(option).map((of) => this.#term(wave, id, of)),
				});
				if (this.#isBackground()) return [];
				const options =
					this.question.type === 'multiple'
						? this.#opinions
						: [...this.question.groups.map((of) => `group:${of.id}`), ...this.#noOpinions];
				if (this.#isTooFewIn(wave, id)) {
					const terms: Term[] =
						this.question.type === 'multiple'
							? [[1, `n_${String(wave)}_${id.replaceAll('-', '')}`]]
							: this.#opinions.map((of) => this.#term(wave, id, of));
					return [{ wave, area: id, what: 'answers', terms }, ...options.map(count)];
				}
				// What an edition has shown cannot be protected in the other.
				const shown = new Set(
					this.#editionsOf(wave)
						.flatMap((of) => this.#rows(of, id))
						.flatMap((row) => (row.share === undefined ? [] : [row.option])),
				);
				const isFewIn = (option: string) => {
					const base =
						this.#base(district) +
						(this.#noOpinions.includes(option)
							? this.#true({ members: [district] }, this.#noOpinions)
							: 0);
					const of = this.#true({ members: [district] }, this.#optionsOf(option));
					return of <= FEW || of >= base - FEW;
				};
				return options
					.filter((option) => !shown.has(option) || (!this.#isCorrection(wave) && isFewIn(option)))
					.map(count);
			}),
		);
	}

	/** Places of the same wave up to now: a later edition must not tell what an earlier withheld. */
	#editionsOf(wave: number): number[] {
		const survey = this.waves[wave]?.survey;
		return [...this.waves.keys()].filter((of) => of <= wave && this.waves[of]?.survey === survey);
	}

	#isTooFewIn(wave: number, area: string): boolean {
		return this.#editionsOf(wave).every((of) =>
			this.#of(of).some((district) => district.id === area && this.#base(district) < FEWEST),
		);
	}

	#isBackground(): boolean {
		return this.question.type === 'single' && this.question.groups.length === 0;
	}

	#keptFirst(groups: string[]): string[] {
		const { headline } = this.survey;
		const kept = headline.question === this.question.id ? `group:${headline.group}` : groups[0];
		return [kept ?? '', ...groups.filter((id) => id !== kept)];
	}

	#optionsOf(option: string): string[] {
		if (!option.startsWith('group:')) return [option];
		const groups = option.slice('group:'.length).split('+');
		return this.question.options.flatMap((of) =>
			'group' in of && of.group !== undefined && groups.includes(of.group) ? [of.id] : [],
		);
	}

	#groupsIn(options: string[]): number {
		return new Set(
			this.question.options.flatMap((of) =>
				'group' in of && options.includes(of.id) ? [of.group] : [],
			),
		).size;
	}

	#rows(wave: number, area: string): PublicRow[] {
		const survey = this.waves[wave]?.survey;
		// What any edition shows is known.
		const rows = this.editions
			.filter((edition) => edition.wave === wave)
			.flatMap((edition) => edition.rows)
			.filter(
				(row) => row.area === area && row.question === this.question.id && row.years === survey,
			);
		const shown = rows.filter(({ share }) => share !== undefined);
		return [...shown, ...rows.filter((row) => !shown.some(({ option }) => option === row.option))];
	}

	#of = (wave: number): CountedDistrict[] => this.waves[wave]?.districts ?? [];

	#term = (wave: number, area: string, option: string): Term => [
		1,
		`x_${String(wave)}_${area.replaceAll('-', '')}_${option.replaceAll('-', '')}`,
	];

	#base(district: CountedDistrict | undefined): number {
		if (district === undefined) return 0;
		if (this.question.type === 'multiple') return countOf(this.question, district, '');
		return this.#opinions.reduce((sum, of) => sum + countOf(this.question, district, of), 0);
	}

	#true({ members }: Pick<Stratum, 'members'>, options: string[]): number {
		return members.reduce(
			(sum, district) =>
				sum + options.reduce((of, id) => of + countOf(this.question, district, id), 0),
			0,
		);
	}
}

interface Stratum {
	members: CountedDistrict[];
	homes: number;
	base: number;
}

const times = (factor: number, [of, name]: Term): Term => [factor * of, name];

const countOf = (question: Closed, district: CountedDistrict, option: string): number =>
	district.tallies.get(question.id)?.get(option) ?? 0;
