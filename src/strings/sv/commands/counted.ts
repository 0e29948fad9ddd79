/** `1 område`, `2 områden`. */
export const counted = (count: number, one: string, many: string): string =>
	`${String(count)} ${count === 1 ? one : many}`;
