import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteContent } from '../lib/site-content.ts';
import { type Organisation, organisationSchema } from '../schemas/organisation.ts';

/** @throws {ZodError} where the file is not right, which the check says better */
export const readOrganisation = (): Organisation =>
	organisationSchema.parse(parse(readFileSync(`${siteContent.folder}/organisation.yaml`, 'utf8')));
