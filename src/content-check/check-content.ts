import { readContent } from './content.ts';
import { duplicates } from './duplicates.ts';
import { examples } from './examples.ts';
import { strayFiles, wrongNames } from './file-names.ts';
import type { ContentFile, PlacedFinding } from './finding.ts';
import { wrongHeadings } from './headings.ts';
import { allEntries, brokenLinks } from './links.ts';
import { readableFile } from './line-ends.ts';
import { brokenLocks } from './locks.ts';
import { overtaken } from './passing-time.ts';
import { wrongPictures } from './pictures.ts';
import { placed } from './place.ts';
import { hardTexts } from './plain-language.ts';
import { wrongRelations } from './relations.ts';
import { olderTranslations } from './translation-age.ts';
import { missingTranslations } from './translations.ts';
import { unsupported } from './unsupported.ts';
import { unverifiedFacts } from './unverified.ts';
import { unplannedDistricts } from './watched-districts.ts';

export interface CheckOptions {
	/** Production also wants facts verified. */
	production: boolean;
	/** The day in Sweden, `2026-06-01`. */
	today: string;
}

/** Everything that is wrong with the content or could be better, in one run. */
export async function checkContent(
	given: ContentFile[],
	options: CheckOptions,
): Promise<PlacedFinding[]> {
	const readable = given.map(readableFile);
	const files = readable.map(({ file }) => file);
	const content = readContent(files);
	const entries = allEntries(content);
	return placed(
		[
			...readable.flatMap(({ findings }) => findings),
			...strayFiles(files),
			...wrongNames(content),
			...duplicates(content),
			...entries.flatMap(({ findings }) => findings),
			...entries.flatMap(wrongHeadings),
			...entries.flatMap(unsupported),
			...brokenLinks(content, options.today),
			...wrongPictures(content, files),
			...wrongRelations(content, options.today),
			...missingTranslations(content),
			...(await brokenLocks(content)),
			...unverifiedFacts(content, options),
			...overtaken(content, options.today),
			...(await olderTranslations(content)),
			...unplannedDistricts(content),
			...hardTexts(content),
			...examples(content),
		],
		files,
	);
}
