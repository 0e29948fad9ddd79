/** How many of a district chose something. */
export interface Count {
	id: string;
	count: number;
}

/** Options or groups that are shown as one share. */
export interface Part {
	ids: string[];
	count: number;
}

/** Of as many or fewer, and of all but as many or fewer, no share is shown. Zero discloses too. */
const MOST_FEW = 4;

const isFew = (count: number, base: number): boolean =>
	count <= MOST_FEW || count >= base - MOST_FEW;

/**
 * What may be shown of a district's answers to a question whose answers lie on a scale. Where a
 * group is few, all but the group that `kept` names are one part, so that the kept share, which
 * is what the question is about, can still be shown. Nothing, where that is few itself.
 *
 * `groups`: each answer is in one, so their counts are the base.
 */
export function protectScale(groups: Count[], kept: string): Part[] {
	const base = sum(groups);
	if (groups.every(({ count }) => !isFew(count, base))) return groups.map(alone);
	const parts = [
		...groups.filter(({ id }) => id === kept).map(alone),
		together(groups.filter(({ id }) => id !== kept)),
	];
	return parts.some(({ count }) => isFew(count, base)) ? [] : parts;
}

/**
 * What may be shown of a district's answers to a question with answers in no order, of which
 * each person has picked one: all of them or, where one is few, the one that more than half
 * have picked, alone. To withhold one or two would give them away, since what the others leave
 * is theirs; and beside an answer of less than half the rest cannot all be near 0.
 */
export function protectChoices(options: Count[]): Part[] {
	const base = sum(options);
	if (options.every(({ count }) => !isFew(count, base))) return options.map(alone);
	return options.filter(({ count }) => count > base / 2 && !isFew(count, base)).map(alone);
}

/**
 * What may be shown of a question with several choices: each by itself, since they need not add
 * up to the answers.
 */
export const protectSeveral = (options: Count[], answered: number): Part[] =>
	options.filter(({ count }) => !isFew(count, answered)).map(alone);

const alone = ({ id, count }: Count): Part => ({ ids: [id], count });

const together = (counts: Count[]): Part => ({
	ids: counts.map(({ id }) => id),
	count: sum(counts),
});

const sum = (counts: Count[]) => counts.reduce((total, { count }) => total + count, 0);
