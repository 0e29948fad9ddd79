const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The submission id in its one spelling, when `value` is one. */
export const parseSubmissionId = (value: unknown): string | undefined =>
	typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : undefined;
