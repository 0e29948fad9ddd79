import { haveAlternatives } from './alternatives.ts';
import { sum } from './area.ts';
import { keyOf, type Part, partings, type Parts, protectScale, type Scale } from './protect.ts';

/** How many answers of each group. */
export type GroupCounts = ReadonlyMap<string, number>;

/** An area and what it may show of a scale. */
export interface PlannedArea {
	counts: GroupCounts;
	/** Whether it may be merged for the others' sake: it is shown by itself. */
	isDistrict: boolean;
}

/** In which parts a scale is shown in each area, so that the company beside them is safe too. */
export interface ScalePlan {
	parts: Parts[];
	/** Whether each area counts in the company's figures. */
	counts: boolean[];
	/** Whether the company may be shown finer than the primary group and the rest. */
	isSplit: boolean;
}

/**
 * Finds the finest parts for which the company's figures give away no withheld count. What an
 * area shows as one part goes into the company's figures together with all areas that show the
 * same part, so that nobody learns more than their sum. Where a sum says too much, the rest is
 * merged in one more area (in the order given, which says nothing about their answers), then in
 * the company; where it is the primary group that would be known, those areas are left out.
 */
export function planScale(scale: Scale, districts: PlannedArea[]): ScalePlan {
	const isMerged = districts.map(() => false);
	for (;;) {
		const parts = districts.map(({ counts }, index) =>
			protectScale(scale, counts, isMerged[index] === true ? 1 : 0),
		);
		const unsafe = [...pools(parts)].filter(([, pool]) => !isSafe(scale, districts, pool));
		const isRestUnsafe = unsafe.some(([, pool]) => !pool.part.includes(scale.primary));
		const next = districts.findIndex(
			({ isDistrict }, index) => isDistrict && parts[index]?.length === scale.groups.length,
		);
		if (isRestUnsafe && next !== -1) {
			isMerged[next] = true;
			continue;
		}
		const left = new Set(
			unsafe.flatMap(([, pool]) => (pool.part.includes(scale.primary) ? pool.areas : [])),
		);
		return { parts, counts: districts.map((_, index) => !left.has(index)), isSplit: !isRestUnsafe };
	}
}

interface Pool {
	part: Part;
	/** Places of the areas that show it. */
	areas: number[];
}

/** The parts that are of several groups, and the areas that show each. */
function pools(parts: Parts[]): Map<string, Pool> {
	const found = new Map<string, Pool>();
	for (const [index, part] of parts.flatMap((of, index) =>
		of.map((part) => [index, part] as const),
	)) {
		if (part.length < 2) continue;
		const pool = found.get(part.join());
		if (pool === undefined) found.set(part.join(), { part, areas: [index] });
		else pool.areas.push(index);
	}
	return found;
}

function isSafe(scale: Scale, areas: PlannedArea[], pool: Pool): boolean {
	const withheld = pool.areas.map((index) => {
		const counts = areas[index]?.counts ?? new Map<string, number>();
		const natural = keyOf(protectScale(scale, counts));
		return {
			counts: pool.part.map((group) => counts.get(group) ?? 0),
			isAlike: (others: readonly number[]) => {
				const other = new Map(counts);
				pool.part.forEach((group, cell) => other.set(group, others[cell] ?? 0));
				return keyOf(protectScale(scale, other)) === natural;
			},
		};
	});
	return haveAlternatives(withheld, { areas: true, columns: true });
}

/** The parts that the company is shown in. */
export function companyParts(scale: Scale, total: GroupCounts, isSplit: boolean): Parts {
	if (isSplit) return protectScale(scale, total);
	const parts = protectScale(scale, total, 1);
	const isPrimaryAlone = parts.some((part) => part.length === 1 && part[0] === scale.primary);
	return isPrimaryAlone ? parts : (partings(scale).at(-1) ?? []);
}

/**
 * The counts by option of an area, where what it shows as one part is split as in all areas that
 * show the same part.
 */
export function splitTogether(
	parts: Parts,
	same: { parts: Parts; counts: ReadonlyMap<string, number> }[],
	optionsOf: (group: string) => string[],
	counts: ReadonlyMap<string, number>,
): Map<string, number> {
	const countIn = (of: ReadonlyMap<string, number>, options: string[]) =>
		sum(options.map((option) => of.get(option) ?? 0));
	return new Map(
		parts.flatMap((part) => {
			const options = part.flatMap(optionsOf);
			if (part.length === 1) return options.map((id) => [id, counts.get(id) ?? 0] as const);
			const pool = same.filter((area) => area.parts.some((other) => other.join() === part.join()));
			const all = sum(pool.map((area) => countIn(area.counts, options)));
			const own = countIn(counts, options);
			return options.map(
				(id) => [id, (own * sum(pool.map((area) => area.counts.get(id) ?? 0))) / all] as const,
			);
		}),
	);
}
