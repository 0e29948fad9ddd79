import { getEntry } from 'astro:content';
import type { Organisation } from '../../schemas/organisation.ts';
import { required } from './required.ts';

export const findOrganisation = async (): Promise<Organisation> =>
	required(await getEntry('organisation', 'organisation'), 'organisation.yaml').data;
