/** A right body of the survey of 2026, before `changes`; each call makes a submission id. */
export const aSubmission = (code: string, changes: Record<string, unknown> = {}) => ({
	survey: '2026',
	code,
	submission: crypto.randomUUID(),
	language: 'sv',
	answers: { satisfied: 'very-satisfied' },
	...changes,
});
