import type { AttackedEdition } from './attack.ts';
import { FEW, FEWEST, type QuestionFacts, type Stratum } from './question-facts.ts';

/** The options that a stratum shows as one share, part by part. */
export function shapeOf(
	facts: QuestionFacts,
	edition: AttackedEdition,
	stratum: Stratum,
): string[][] {
	if (facts.question.type === 'multiple') return [];
	const groups = facts.question.groups.map(({ id }) => `group:${id}`);
	if (groups.length === 0) return facts.opinions.map((of) => [of]);
	const [only] = stratum.members;
	if (stratum.members.length === 1 && only !== undefined && stratum.base >= FEWEST) {
		const shown = facts
			.rows(edition.round, only.id)
			.filter(({ option, share }) => share !== undefined && option.startsWith('group:'));
		return shown.length === 0
			? [facts.opinions]
			: shown.map(({ option }) => facts.optionsOf(option));
	}
	return shapeOfSmall(facts, groups, stratum);
}

function shapeOfSmall(facts: QuestionFacts, groups: string[], stratum: Stratum): string[][] {
	const [primary = '', ...rest] = facts.primaryFirst(groups);
	const last = rest.at(-1) ?? '';
	const join = (of: string[]) =>
		facts.opinions.filter((option) => of.some((id) => facts.optionsOf(id).includes(option)));
	const ways = [
		groups.map((id) => [id]),
		[[primary], rest],
		[groups.filter((id) => id !== last), [last]],
	];
	const isMany = (part: string[]) => {
		const count = facts.countsOf(stratum, join(part));
		return count > FEW && count < stratum.base - FEW;
	};
	return (ways.find((way) => way.every(isMany)) ?? [groups]).map(join);
}
