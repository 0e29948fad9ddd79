import { checkContent } from '../../content-check/check-content.ts';
import { optionsOf } from '../../content-check/check-project.ts';
import type { ContentFile } from '../../content-check/finding.ts';

/**
 * What would be wrong with the content only because of the new file, in whichever file it shows: a
 * question that no survey asks, a district's name that another has.
 */
export async function newErrors(files: ContentFile[], file: ContentFile): Promise<string[]> {
	const before = await errorsIn(files);
	const after = await errorsIn([...files, file]);
	return after.filter((error) => !before.includes(error));
}

async function errorsIn(files: ContentFile[]): Promise<string[]> {
	const findings = await checkContent(files, optionsOf(process.env));
	return findings
		.filter(({ level }) => level === 'error')
		.map(({ file, field, message }) => `${file}, ${field}: ${message}`);
}
