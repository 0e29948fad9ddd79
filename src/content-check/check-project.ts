import { now } from '../lib/clock.ts';
import { dayOf } from '../lib/dates.ts';
import { inSiteContent } from '../lib/site-content.ts';
import { frameStrings } from '../strings/frame.ts';
import { storedDataStrings } from '../strings/stored-data.ts';
import { surveyStrings } from '../strings/survey.ts';
import { type CheckOptions, checkContent } from './check-content.ts';
import type { PlacedFinding } from './finding.ts';
import { inspectPictures } from './inspect-pictures.ts';
import { readContentFiles } from './read-content.ts';
import { missingWords } from './rules/missing-words.ts';

/** What command line and build check alike: the content at `root`, and the interface's words. */
export const checkProject = async (
	root: string,
	options: CheckOptions,
): Promise<PlacedFinding[]> => [
	...(await checkContent(await inspectPictures(root, readContentFiles(root)), options)).map(
		(finding) => ({ ...finding, file: inSiteContent(finding.file) }),
	),
	...missingWords('survey', surveyStrings),
	...missingWords('frame', frameStrings),
	...missingWords('stored-data', storedDataStrings),
];

/** As the build sees it: which facts it wants, and which day it is. */
export function optionsOf(environment: Record<string, string | undefined>): CheckOptions {
	// The platform sets both; one's own computer knows no address of the site.
	const { CONTEXT: context, URL: site = '' } = environment;
	return {
		production: context === 'production',
		today: dayOf(now(environment, context)),
		...(URL.canParse(site) && { host: new URL(site).hostname }),
	};
}
