import type { CountedDistrict } from '../counted-round.ts';
import type { PublicRow } from '../public-row.ts';
import { hiddenChoices } from '../several.ts';
import { answeredInCompany } from './answered.ts';
import type { AttackedEdition } from './attack.ts';
import type { IntegerProgram, Term } from './integer-program.ts';
import { FEW, FEWEST, type QuestionFacts, type Stratum, times } from './question-facts.ts';
import { shapeOf } from './shapes.ts';

/** The company's rounded share of each option and group, from what its districts show. */
export function company(
	facts: QuestionFacts,
	program: IntegerProgram,
	edition: AttackedEdition,
): void {
	const rows = edition.rows.filter(
		({ area, question, share }) =>
			area === 'company' && question === facts.question.id && share !== undefined,
	);
	if (rows.length === 0) return;
	const left = new Set(edition.excluded.get(facts.question.id));
	const districts = facts.of(edition.round).filter(({ id }) => !left.has(id));
	const enough = districts.filter((district) => facts.base(district) >= FEWEST);
	const few = districts.filter((district) => facts.base(district) < FEWEST);
	const homesOf = (of: CountedDistrict[]) =>
		of.reduce((sum, { id }) => sum + (edition.homes.get(id) ?? 0), 0);
	const total = few.reduce((sum, of) => sum + facts.base(of), 0);
	const strata = [
		...enough.map((district) => ({
			members: [district],
			homes: homesOf([district]),
			base: facts.base(district),
		})),
		...(total > 0
			? [
					{
						members: few.filter((of) => facts.base(of) > 0),
						homes: homesOf(few.filter((of) => facts.base(of) > 0)),
						base: total,
					},
				]
			: []),
	];
	const isOpen = few.some(({ id }) =>
		facts.rows(edition.round, id).some(({ share }) => share !== undefined),
	);
	// Where those with too few answers are shown, nobody needs the company to know them.
	if (isOpen) return;
	const small = strata.find(({ base, members }) => members.length > 1 || base < FEWEST);
	if (small !== undefined) sumOfSmall(facts, program, edition.round, small.members, small.base);
	for (const row of rows) {
		answeredInCompany(facts, program, edition.round, strata, row);
		if (row.base === 'opinion') companyShare(facts, program, edition, strata, row);
		else companyChoice(facts, program, edition, strata, row);
	}
}

function sumOfSmall(
	facts: QuestionFacts,
	program: IntegerProgram,
	round: number,
	members: CountedDistrict[],
	total: number,
): void {
	const terms = members.flatMap(({ id }) => facts.answers(round, id, 'opinion'));
	program.between(total, terms, total);
}

function companyShare(
	facts: QuestionFacts,
	program: IntegerProgram,
	edition: AttackedEdition,
	strata: Stratum[],
	row: PublicRow,
): void {
	const options = facts.optionsOf(row.option);
	const homes = strata.reduce((sum, of) => sum + of.homes, 0);
	const shapes = strata.map((stratum) => shapeOf(facts, edition, stratum));
	const terms = strata.flatMap((stratum, index): Term[] => {
		const weight = stratum.homes / homes / stratum.base;
		return (shapes[index] ?? []).flatMap((part) => {
			const inPart = part.filter((option) => options.includes(option));
			if (inPart.length === 0) return [];
			const key = part.join();
			const pool = strata.filter((_, at) => shapes[at]?.some((of) => of.join() === key));
			const isPooled = facts.groupsIn(part) > 1;
			const own = facts.countsOf(stratum, part);
			const all = pool.reduce((sum, of) => sum + facts.countsOf(of, part), 0);
			const factor = isPooled ? (weight * own) / all : weight;
			return (isPooled ? pool : [stratum]).flatMap(({ members }) =>
				members.flatMap(({ id }) =>
					inPart.map((of) => times(factor, facts.term(edition.round, id, of))),
				),
			);
		});
	});
	within(program, row, terms);
}

/** A share of all who answered: those withheld together are one area. */
function companyChoice(
	facts: QuestionFacts,
	program: IntegerProgram,
	edition: AttackedEdition,
	strata: Stratum[],
	row: PublicRow,
): void {
	const isHidden = ({ members }: Stratum) =>
		members.length === 1 && facts.base(members[0]) >= FEWEST
			? facts
					.rows(edition.round, members[0]?.id ?? '')
					.some(({ option, withheld }) => option === row.option && withheld !== undefined)
			: isSmallHidden(facts, strata, row.option);
	const hidden = strata.filter(isHidden);
	const homes = strata.reduce((sum, of) => sum + of.homes, 0);
	const answered = (of: Stratum) =>
		facts.question.type === 'multiple' ? of.base : of.base + facts.countsOf(of, facts.noOpinions);
	const share = (factor: number, of: Stratum): Term[] =>
		of.members.map(({ id }) => times(factor, facts.term(edition.round, id, row.option)));
	const pool = hidden.reduce((sum, of) => sum + answered(of), 0);
	const weight = hidden.reduce((sum, of) => sum + of.homes, 0) / homes;
	const terms = [
		...strata
			.filter((of) => !isHidden(of))
			.flatMap((of) => share(of.homes / homes / answered(of), of)),
		...hidden.flatMap((of) => share(weight / pool, of)),
	];
	within(program, row, terms);
}

/** Those of too few answers together have no row: the attacker knows what the rule makes of them. */
function isSmallHidden(facts: QuestionFacts, strata: Stratum[], option: string): boolean {
	const stratum = strata.find(({ members, base }) => members.length > 1 || base < FEWEST);
	if (stratum === undefined) return false;
	if (facts.question.type === 'multiple') {
		const counts = facts.question.options.map(({ id }) => facts.countsOf(stratum, [id]));
		const at = facts.question.options.findIndex(({ id }) => id === option);
		return hiddenChoices(facts.question, counts, stratum.base)[at] === true;
	}
	const base = stratum.base + facts.countsOf(stratum, facts.noOpinions);
	const isFewIn = (count: number) => count <= FEW || count >= base - FEW;
	return facts.noOpinions.some((of) => isFewIn(facts.countsOf(stratum, [of])));
}

function within(program: IntegerProgram, row: PublicRow, terms: Term[]): void {
	const scale = 100_000;
	const share = row.share ?? 0;
	program.between(
		(share - 0.5) * (scale / 100) - 1,
		terms.map(([of, name]): Term => [Number((of * scale).toFixed(6)), name]),
		(share + 0.5) * (scale / 100) + 1,
	);
}
