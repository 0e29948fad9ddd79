import { Temporal } from 'temporal-polyfill';

/**
 * The present, for pages and the function. `SURVEY_CLOCK`, an ISO instant, stands still at that instant:
 * for tests, and for trying a survey outside its dates. Production ignores it.
 * @throws {RangeError} when `SURVEY_CLOCK` is not an ISO instant
 */
export function now(environment: Record<string, string | undefined>, deployContext?: string): Date {
	const frozen = environment['SURVEY_CLOCK'];
	if (frozen === undefined || frozen === '' || deployContext === 'production') return new Date();
	return new Date(Temporal.Instant.from(frozen).epochMilliseconds);
}
