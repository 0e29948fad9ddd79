interface Corner {
	x: number;
	y: number;
}

/** Where the small house has its windows, row by row. */
export const SMALL_HOUSE_WINDOWS: Corner[] = [166, 208].flatMap((y) =>
	[70, 97, 124, 151].map((x) => ({ x, y })),
);

export const windowPath = ({ x, y }: Corner) => `M${String(x)} ${String(y)}h19v26h-19z`;
