import { checkContent } from '../../content-check/check-content.ts';
import type { ContentFile, PlacedFinding } from '../../content-check/finding.ts';

/**
 * What is wrong with `changed`, and with other files since it is there. What was wrong with those
 * before is no business of whoever saves this.
 */
export async function newErrors(
	files: ContentFile[],
	changed: ContentFile[],
	today: string,
): Promise<PlacedFinding[]> {
	const own = new Set(changed.map(({ path }) => path));
	const others = files.filter(({ path }) => !own.has(path));
	const errors = await errorsIn([...others, ...changed], today);
	if (errors.every(({ file }) => own.has(file))) return errors;
	// Each check takes a while: a second one only where there is something to compare.
	const known = new Set((await errorsIn(files, today)).map(keyOf));
	return errors.filter((error) => own.has(error.file) || !known.has(keyOf(error)));
}

async function errorsIn(files: ContentFile[], today: string) {
	const findings = await checkContent(files, { production: false, today });
	return findings.filter(({ level }) => level === 'error');
}

const keyOf = ({ file, field, message }: PlacedFinding) => JSON.stringify([file, field, message]);
