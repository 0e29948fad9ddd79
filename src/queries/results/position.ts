interface Interval {
	low?: number | undefined;
	high?: number | undefined;
}

export type Position = 'higher' | 'lower' | 'unsure';

/**
 * Where a district's figure lies beside the company's: apart only where the two intervals of
 * 95 % do not even touch, which for two figures as unsure as each other is a test at 0.6 %, so
 * that among 35 districts hardly one is told apart by chance.
 */
export function positionOf(district: Interval, company: Interval): Position {
	if (district.low === undefined || district.high === undefined) return 'unsure';
	if (company.low === undefined || company.high === undefined) return 'unsure';
	if (district.low > company.high) return 'higher';
	if (district.high < company.low) return 'lower';
	return 'unsure';
}

interface Figure extends Interval {
	share?: number | undefined;
}

/** The company's share, and where the district's lies; nothing where either is not shown. */
export function besideCompany(
	district: Figure | undefined,
	company: Figure | undefined,
): { share: number; position: Position } | undefined {
	if (district?.share === undefined || company?.share === undefined) return undefined;
	return { share: company.share, position: positionOf(district, company) };
}
