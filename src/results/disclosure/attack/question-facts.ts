import type { Question, Questionnaire } from '../../../survey/rules/questionnaire.ts';
import type { PublicRow } from '../public-row.ts';
import type { CountedDistrict, CountedRound } from '../counted-round.ts';
import type { AttackedEdition, Correction } from './attack.ts';
import type { Term } from './integer-program.ts';

export type Closed = Exclude<Question, { type: 'text' }>;

export const FEW = 4;
export const FEWEST = 20;

/** An area of the company's figures: a district, or several with too few answers. */
export interface Stratum {
	members: CountedDistrict[];
	homes: number;
	base: number;
}

/** All that is published of a question, the rules, and the counts that the attacker is given. */
export class QuestionFacts {
	readonly opinions: string[];
	readonly noOpinions: string[];
	readonly survey: Questionnaire;
	readonly question: Closed;
	readonly rounds: CountedRound[];
	readonly editions: AttackedEdition[];
	readonly isCorrection: (round: number) => boolean;

	constructor(
		survey: Questionnaire,
		question: Closed,
		rounds: CountedRound[],
		editions: AttackedEdition[],
		corrections: Correction[],
	) {
		[this.survey, this.question] = [survey, question];
		[this.rounds, this.editions] = [rounds, editions];
		this.isCorrection = (round) => corrections.some(([, after]) => after === round);
		const isNone = (option: Closed['options'][number]) =>
			'noOpinion' in option && option.noOpinion === true;
		this.opinions = question.options.filter((option) => !isNone(option)).map(({ id }) => id);
		this.noOpinions = question.options.filter(isNone).map(({ id }) => id);
	}

	isExclusive(option: string): boolean {
		return this.question.options.some(
			(of) => of.id === option && 'exclusive' in of && of.exclusive === true,
		);
	}

	/** Areas are withheld for others' sake in their order: not while one before is shown. */
	isFirstReason(round: number, area: string, option: string): boolean {
		return this.of(round).some(
			({ id }) =>
				id < area &&
				this.rows(round, id).some((row) => row.option === option && row.share !== undefined),
		);
	}

	/** Places of the same round up to now: a later edition must not tell what an earlier withheld. */
	editionsOf(round: number): number[] {
		const survey = this.rounds[round]?.survey;
		return [...this.rounds.keys()].filter(
			(of) => of <= round && this.rounds[of]?.survey === survey,
		);
	}

	isTooFewIn(round: number, area: string): boolean {
		return this.editionsOf(round).every((of) =>
			this.of(of).some((district) => district.id === area && this.base(district) < FEWEST),
		);
	}

	/** Whether a correction shows nothing of the question, and so says nothing of who answered it. */
	isWithdrawn(round: number): boolean {
		return (
			this.isCorrection(round) &&
			this.of(round).every(({ id }) =>
				this.rows(round, id).every(({ share }) => share === undefined),
			)
		);
	}

	isBackground(): boolean {
		return this.question.type === 'single' && this.question.groups.length === 0;
	}

	primaryFirst(groups: string[]): string[] {
		const { headline } = this.survey;
		const primary = headline.question === this.question.id ? `group:${headline.group}` : groups[0];
		return [primary ?? '', ...groups.filter((id) => id !== primary)];
	}

	optionsOf(option: string): string[] {
		if (!option.startsWith('group:')) return [option];
		const groups = option.slice('group:'.length).split('+');
		return this.question.options.flatMap((of) =>
			'group' in of && of.group !== undefined && groups.includes(of.group) ? [of.id] : [],
		);
	}

	groupsIn(options: string[]): number {
		return new Set(
			this.question.options.flatMap((of) =>
				'group' in of && options.includes(of.id) ? [of.group] : [],
			),
		).size;
	}

	rows(round: number, area: string): PublicRow[] {
		const survey = this.rounds[round]?.survey;
		// What any edition shows is known.
		const rows = this.editions
			.filter((edition) => edition.round === round)
			.flatMap((edition) => edition.rows)
			.filter(
				(row) => row.area === area && row.question === this.question.id && row.years === survey,
			);
		const shown = rows.filter(({ share }) => share !== undefined);
		return [...new Map([...rows, ...shown].map((row) => [row.option, row])).values()];
	}

	of = (round: number): CountedDistrict[] => this.rounds[round]?.districts ?? [];

	term = (round: number, area: string, option: string): Term => [
		1,
		`x_${String(round)}_${area.replaceAll('-', '')}_${option.replaceAll('-', '')}`,
	];

	/** How many people answered a question with several choices. */
	people = (round: number, area: string): Term => [
		1,
		`n_${String(round)}_${area.replaceAll('-', '')}`,
	];

	/** The people who answered, with an opinion or all of them, as a sum of what is not known. */
	answers(round: number, area: string, base: PublicRow['base']): Term[] {
		if (this.question.type === 'multiple') return [this.people(round, area)];
		const options = [...this.opinions, ...(base === 'answered' ? this.noOpinions : [])];
		return options.map((option) => this.term(round, area, option));
	}

	/** What every variable really is. */
	truth(): Map<string, number> {
		return new Map(
			[...this.rounds.keys()].flatMap((round) =>
				this.of(round).flatMap((district) => [
					[this.people(round, district.id)[1], this.base(district)] as const,
					...this.question.options.map(
						({ id }) =>
							[this.term(round, district.id, id)[1], countOf(this.question, district, id)] as const,
					),
				]),
			),
		);
	}

	base(district: CountedDistrict | undefined): number {
		if (district === undefined) return 0;
		if (this.question.type === 'multiple') return countOf(this.question, district, '');
		return this.opinions.reduce((sum, of) => sum + countOf(this.question, district, of), 0);
	}

	countsOf({ members }: Pick<Stratum, 'members'>, options: string[]): number {
		return members.reduce(
			(sum, district) =>
				sum + options.reduce((of, id) => of + countOf(this.question, district, id), 0),
			0,
		);
	}
}

export const times = (factor: number, [of, name]: Term): Term => [factor * of, name];

export const countOf = (question: Closed, district: CountedDistrict, option: string): number =>
	district.tallies.get(question.id)?.get(option) ?? 0;
