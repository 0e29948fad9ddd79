import type { CountedDistrict } from '../counted-round.ts';
import type { AttackedEdition } from './attack.ts';
import type { IntegerProgram } from './integer-program.ts';
import { roundedShare } from './rounding.ts';
import { countOf, FEW, FEWEST, type QuestionFacts, times } from './question-facts.ts';

/** What each district of a round shows and does not, with what the rules say about it. */
export function districts(facts: QuestionFacts, program: IntegerProgram, round: number): void {
	if (facts.isWithdrawn(round)) return;
	for (const district of facts.of(round)) {
		const n = facts.base(district);
		const terms = facts.answers(round, district.id, 'opinion');
		if (facts.question.type === 'single') {
			if (n >= FEWEST) program.between(n, terms, n);
			else program.between(0, terms, FEWEST - 1);
		} else choices(facts, program, round, district, n);
		shownCounts(facts, program, round, district);
		// What a correction withholds may only have been withheld before.
		if (n < FEWEST || facts.isCorrection(round)) continue;
		fewCounts(facts, program, round, district);
	}
}

/** People who picked an answer that excludes others, or one to the most of the others. */
function choices(
	facts: QuestionFacts,
	program: IntegerProgram,
	round: number,
	district: CountedDistrict,
	n: number,
): void {
	const people = facts.people(round, district.id);
	if (n >= FEWEST) program.between(n, [people], n);
	else program.between(0, [people], FEWEST - 1);
	const options = facts.question.options.map((option) => ({
		isExclusive: 'exclusive' in option && option.exclusive === true,
		term: facts.term(round, district.id, option.id),
	}));
	const exclusive = options.filter(({ isExclusive }) => isExclusive).map(({ term }) => term);
	const others = options.filter(({ isExclusive }) => !isExclusive).map(({ term }) => term);
	const most =
		(facts.question.type === 'multiple' ? facts.question.maxChoices : 1) ?? others.length;
	const all = 1000;
	program.between(0, [...others, ...exclusive, times(-1, people)], all);
	program.between(
		0,
		[
			times(most, people),
			...exclusive.map((of) => times(-most, of)),
			...others.map((of) => times(-1, of)),
		],
		all * most,
	);
	for (const term of others)
		program.between(0, [people, times(-1, term), ...exclusive.map((of) => times(-1, of))], all);
}

function shownCounts(
	facts: QuestionFacts,
	program: IntegerProgram,
	round: number,
	district: CountedDistrict,
): void {
	for (const row of facts.rows(round, district.id)) {
		if (row.share === undefined || row.option === 'headline') continue;
		const options = facts.optionsOf(row.option);
		const count = options.reduce(
			(sum, option) => sum + countOf(facts.question, district, option),
			0,
		);
		program.between(
			count,
			options.map((of) => facts.term(round, district.id, of)),
			count,
		);
	}
}

/** What an edition says of a district may have been of other counts than there are now. */
export function shownShares(
	facts: QuestionFacts,
	program: IntegerProgram,
	{ round, rows }: AttackedEdition,
): void {
	const year = facts.rounds[round]?.survey;
	for (const row of rows) {
		if (row.question !== facts.question.id || row.years !== year) continue;
		if (row.area === 'company' || row.option === 'headline') continue;
		if (row.share === undefined || row.answered === undefined) continue;
		const people = facts.answers(round, row.area, row.base);
		program.between(row.answered - 2, people, row.answered + 2);
		const count = facts.optionsOf(row.option).map((of) => facts.term(round, row.area, of));
		roundedShare(program, row, people, count);
	}
}

/** Which withheld counts must be few: those that no other area's count can be the reason of. */
function fewCounts(
	facts: QuestionFacts,
	program: IntegerProgram,
	round: number,
	district: CountedDistrict,
): void {
	const hidden = facts.rows(round, district.id).filter(({ withheld }) => withheld === 'few');
	const sum = (option: string) =>
		facts.optionsOf(option).map((of) => facts.term(round, district.id, of));
	if (facts.question.type === 'multiple') {
		for (const { option } of hidden) {
			const isAll = hidden.length === facts.question.options.length;
			if (isAll || facts.isExclusive(option)) continue;
			if (!facts.isFirstReason(round, district.id, option)) continue;
			const terms = sum(option);
			const people = facts.people(round, district.id);
			program.atLeastOne(
				[
					{ terms, most: FEW },
					{ terms: [people, ...terms.map((of) => times(-1, of))], most: FEW },
				],
				1000,
			);
		}
		return;
	}
	const groups = facts.question.groups.map(({ id }) => `group:${id}`);
	const [primary = '', ...rest] = facts.primaryFirst(groups);
	const isHidden = (option: string) => hidden.some((row) => row.option === option);
	const merged = facts
		.rows(round, district.id)
		.find(({ option, share }) => share !== undefined && option.includes('+'));
	const atMost = (option: string) => ({ terms: sum(option), most: FEW });
	const allBut = (option: string) => ({
		terms: groups.filter((id) => id !== option).flatMap(sum),
		most: FEW,
	});
	if (merged === undefined && isHidden(primary))
		program.atLeastOne([atMost(primary), allBut(primary)], 1000);
	else if (merged !== undefined && isHidden(primary)) program.atLeastOne([atMost(primary)], 1000);
	else if (merged !== undefined && rest.every((of) => facts.isFirstReason(round, district.id, of)))
		program.atLeastOne(rest.map(atMost), 1000);
}

/** Who answered before a correction has answered after it. */
export function added(
	facts: QuestionFacts,
	program: IntegerProgram,
	before: number,
	after: number,
): void {
	for (const { id } of facts.of(before))
		for (const { id: option } of facts.question.options)
			program.between(
				0,
				[facts.term(after, id, option), times(-1, facts.term(before, id, option))],
				1000,
			);
}
