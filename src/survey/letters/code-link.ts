import { paths } from '../../lib/paths.ts';

/** Leads to the form with its code filled in: the fragment never reaches a server. */
export const codeLink = (webAddress: string, printed: string): string =>
	`${webAddress}${paths.survey}#kod=${printed}`;

/** The form's address as one types it. */
export const typedAddress = (webAddress: string): string =>
	`${webAddress.replace(/^https:\/\//, '')}${paths.survey.replace(/\/$/, '')}`;

/** On the letter that is shown around: no code has a U, so nobody ever gets this one. */
export const SAMPLE_CODE = 'PROV-BREV-UTAN';
