import { getEntry } from 'astro:content';
import type { Organisation } from '../../schemas/organisation.ts';

/** @throws {Error} when the file is missing */
export async function findOrganisation(): Promise<Organisation> {
	const entry = await getEntry('organisation', 'organisation');
	if (entry === undefined) throw new Error('content/organisation.yaml is missing');
	return entry.data;
}
