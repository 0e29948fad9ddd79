import { readContent } from './content.ts';
import { strayFiles, wrongNames } from './file-names.ts';
import type { ContentFile, Finding } from './finding.ts';
import { brokenLocks } from './locks.ts';
import { wrongRelations } from './relations.ts';
import { missingTranslations } from './translations.ts';
import { unverifiedFacts } from './unverified.ts';

/** Everything that is wrong with the content, in one run. Production also wants facts verified. */
export async function checkContent(
	files: ContentFile[],
	options: { production: boolean },
): Promise<Finding[]> {
	const content = readContent(files);
	return [
		...strayFiles(files),
		...wrongNames(content),
		...Object.values(content).flatMap((entries) => entries.flatMap(({ findings }) => findings)),
		...wrongRelations(content),
		...missingTranslations(content),
		...(await brokenLocks(content)),
		...(options.production ? unverifiedFacts(content) : []),
	];
}
