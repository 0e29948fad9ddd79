/**
 * A value as it counts: without what says nothing (the CMS keeps empty fields as `null`, `''`,
 * `false` or `[]`), its keys in one order.
 */
function telling(value: unknown): unknown {
	if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(telling);
	if (typeof value !== 'object' || value === null)
		return value === null || value === '' || value === false ? undefined : value;
	const parts = Object.entries(value)
		.map(([key, part]) => [key, telling(part)] as const)
		.filter(([, part]) => part !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** The same for all values that say the same. */
export const meaningOf = (value: unknown): string => JSON.stringify(telling(value) ?? null);

export const isSame = (one: unknown, other: unknown) => meaningOf(one) === meaningOf(other);

export const isNothing = (value: unknown) => telling(value) === undefined;
