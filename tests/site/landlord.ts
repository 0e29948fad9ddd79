import { readContent } from '../../src/content-check/content.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { type Organisation, organisationSchema } from '../../src/schemas/organisation.ts';
import { type Result, resultSchema } from '../../src/schemas/result.ts';

/** The content that the tests' site is built of. */
export const landlord = readContent(readContentFiles('.'));

export const landlordResults: Result[] = landlord.results.map(({ data }) =>
	resultSchema.parse(data),
);

export const landlordItself: Organisation = organisationSchema.parse(
	landlord.organisation[0]?.data,
);
