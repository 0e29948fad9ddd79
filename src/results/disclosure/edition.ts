import type { CountedRound } from './counted-round.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { publicRow, type PublicRow } from './public-row.ts';

/** A line of a question: one answer, in every district and the company. */
export interface Line {
	option: string;
	/** The line without which this one may not stand: the rest of a scale tells of its first group. */
	needs: string | undefined;
	/** Lines that together tell of each other stand and fall together. */
	tier: string;
}

/**
 * What of a question may be published once more. Who has both editions takes the one from the
 * other, so each line must show the same districts in both; and where the answers that are shown
 * are others than before, it may hide none. A line that may not is withheld everywhere, for the
 * reasons that were given before, and in every edition after.
 *
 * `figures`: of the question, as they would be by themselves. `before`: what was published of it.
 */
export function corrected(
	figures: PlacedFigure[],
	before: PublicRow[],
	survey: string,
	lines: Line[],
): PlacedFigure[] {
	const now = figures.map(publicRow);
	const own = (rows: PublicRow[]) => rows.filter(({ years }) => years === survey);
	const areOthers = isRecounted(own(now), own(before));
	const stands = new Map<string, boolean>();
	for (const { tier, needs } of lines) {
		const options = lines.filter((line) => line.tier === tier).map(({ option }) => option);
		const inTier = (rows: PublicRow[]) =>
			own(rows).filter(({ option }) => options.includes(option));
		const isHiding = inTier(now).some(({ withheld }) => withheld === 'few');
		// Who does not show the first line of a scale is not in the company's either.
		const isFirst = lines.some((line) => line.needs === tier);
		stands.set(
			tier,
			(needs === undefined || stands.get(needs) === true) &&
				isAlike(inTier(now), inTier(before), false) &&
				!(areOthers && isHiding && !isFirst),
		);
	}
	// Row by row as before: which rows there are, and why they are withheld, would tell of counts.
	return before.flatMap((row): PlacedFigure[] => {
		const { years, area, question, option, base, withheld = 'few' } = row;
		const placed = figures[now.findIndex((of) => isPlace(of, row))];
		if (years !== survey)
			return placed !== undefined && isAlike([row], [publicRow(placed)], true) ? [placed] : [];
		const tier = lines.find((line) => line.option === option)?.tier ?? '';
		if (placed !== undefined && 'shown' in placed.figure && stands.get(tier) === true)
			return [placed];
		return [{ years: [survey], area, figure: { question, option, base, withheld } }];
	});
}

const isPlace = (a: PublicRow, b: PublicRow) =>
	a.years === b.years && a.area === b.area && a.option === b.option;

/** The counts, as if nobody had answered a question in a newest round's districts. */
export function withoutAnswers(
	rounds: CountedRound[],
	question: string,
	districts: string[],
): CountedRound[] {
	return rounds.map((round) =>
		round === rounds.at(-1)
			? {
					...round,
					districts: round.districts.map((of) =>
						districts.includes(of.id)
							? { ...of, tallies: new Map([...of.tallies].filter(([id]) => id !== question)) }
							: of,
					),
				}
			: round,
	);
}

/** Whether districts show other answers: letters that came back weigh the company's alone. */
export function isRecounted(now: PublicRow[], before: PublicRow[]): boolean {
	const shown = (rows: PublicRow[]) => rows.filter(({ share }) => share !== undefined);
	const ofDistricts = shown(now).filter(({ area }) => area !== 'company');
	const rows = ofDistricts.length > 0 ? ofDistricts : shown(now);
	return rows.some((row) => {
		const last = shown(before).find((of) => isPlace(of, row));
		return last !== undefined && !isAlike([last], [row], true);
	});
}

/** Whether the same is shown and withheld, and with `values` the same figures. */
function isAlike(a: PublicRow[], b: PublicRow[], values: boolean): boolean {
	const said = (rows: PublicRow[]) =>
		rows
			.map(({ years, area, option, answered, share }) =>
				[years, area, option, share === undefined, ...(values ? [answered, share] : [])].join(' '),
			)
			.sort()
			.join('\n');
	return said(a) === said(b);
}
