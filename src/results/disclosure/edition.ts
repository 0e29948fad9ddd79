import type { Figure } from './figure.ts';
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
	return figures.flatMap((placed, index) => {
		const row = now[index];
		if (row === undefined) return [];
		if (row.years !== survey)
			return before.some((of) => isAlike([of], [row], true)) ? [placed] : [];
		const tier = lines.find(({ option }) => option === row.option)?.tier ?? '';
		if (stands.get(tier) === true) return [placed];
		const { question, option, base } = placed.figure;
		const last = before.find((of) => of.area === row.area && of.option === option);
		const figure: Figure = { question, option, base, withheld: last?.withheld ?? 'few' };
		return last === undefined ? [] : [{ ...placed, figure }];
	});
}

/** Whether districts show other answers: letters that came back weigh the company's alone. */
export function isRecounted(now: PublicRow[], before: PublicRow[]): boolean {
	const shown = (rows: PublicRow[]) => rows.filter(({ share }) => share !== undefined);
	const ofDistricts = shown(now).filter(({ area }) => area !== 'company');
	const rows = ofDistricts.length > 0 ? ofDistricts : shown(now);
	return rows.some((row) => {
		const last = shown(before).find((of) => of.area === row.area && of.option === row.option);
		return last !== undefined && !isAlike([last], [row], true);
	});
}

/** Whether the same is shown and withheld, and with `values` the same figures. */
function isAlike(a: PublicRow[], b: PublicRow[], values: boolean): boolean {
	const said = (rows: PublicRow[]) =>
		rows
			.map(({ years, area, option, withheld = '', answered, share }) =>
				[years, area, option, withheld, ...(values ? [answered, share] : [])].join(' '),
			)
			.sort()
			.join('\n');
	return said(a) === said(b);
}
