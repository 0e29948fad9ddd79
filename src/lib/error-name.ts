/** Name and code alone: a database's message can quote the values it was given. */
export const errorName = (error: unknown): string =>
	error instanceof Error
		? [error.name, 'code' in error && String(error.code)].filter(Boolean).join(' ')
		: typeof error;
