import { readContent } from './content.ts';
import { untoldAreaDays } from './rules/area-days.ts';
import { notAsMeant } from './as-shown/as-shown.ts';
import { disguisedLinks } from './rules/disguised-links.ts';
import { duplicates } from './rules/duplicates.ts';
import { farDays } from './rules/far-days.ts';
import { strayFiles, wrongNames } from './rules/file-names.ts';
import type { ContentFile, PlacedFinding } from './finding.ts';
import { wrongHeadings } from './rules/headings.ts';
import { leftToDo } from './rules/left-to-do.ts';
import { allEntries, brokenLinks } from './rules/links.ts';
import { readableFile } from './signs/readable-file.ts';
import { brokenLocks } from './rules/locks.ts';
import { overtaken } from './rules/passing-time.ts';
import { wrongPictures } from './rules/pictures.ts';
import { placed } from './place.ts';
import { hardTexts } from './rules/plain-language.ts';
import { wrongRelations } from './rules/relations.ts';
import { olderTranslations } from './rules/translation-age.ts';
import { missingTranslations } from './rules/translations.ts';
import { unsupported } from './rules/unsupported.ts';
import { unverifiedFacts } from './rules/unverified.ts';
import { halfLastDays, wrongOffsets } from './rules/survey-times.ts';
import { unplannedDistricts } from './rules/watched-districts.ts';

export interface CheckOptions {
	/** Production also wants facts verified. */
	production: boolean;
	/** The day in Sweden, `2026-06-01`. */
	today: string;
	/** The site's own, where somebody knows it: `trygghet.example`. */
	host?: string;
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
	const unreadable = new Set(
		readable.flatMap(({ file, isUnreadable }) => (isUnreadable === true ? [file.path] : [])),
	);
	return placed(
		[
			...readable.flatMap(({ findings }) => findings),
			...[
				...strayFiles(files),
				...wrongNames(content),
				...untoldAreaDays(content, options.today),
				...duplicates(content),
				...entries.flatMap(({ findings }) => findings),
				...entries.flatMap(wrongHeadings),
				...entries.flatMap(unsupported),
				...brokenLinks(content, options.today),
				...disguisedLinks(content, options.host),
				...notAsMeant(content, files),
				...farDays(content, options.today),
				...wrongPictures(content, files),
				...wrongRelations(content, options.today),
				...missingTranslations(content),
				...(await brokenLocks(content)),
				...wrongOffsets(content),
				...halfLastDays(content, options.today),
				...unverifiedFacts(content, options),
				...overtaken(content, options.today),
				...(await olderTranslations(content)),
				...unplannedDistricts(content),
				...hardTexts(content),
				...leftToDo(content),
			].filter(({ file }) => !unreadable.has(file)),
		],
		files,
	);
}
