import type { PlacedFinding } from '../../content-check/finding.ts';

/** What is wrong with a file, and with none of its fields. */
export const fileError = (file: string, message: string): PlacedFinding => ({
	file,
	field: 'hela filen',
	message,
	level: 'error',
	line: 1,
	column: 1,
});
