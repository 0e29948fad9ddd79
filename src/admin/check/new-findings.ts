import { checkContent } from '../../content-check/check-content.ts';
import type { ContentFile, PlacedFinding } from '../../content-check/finding.ts';

/**
 * What is wrong with `changed`, and what came with it: mistakes in other files, and advice on these.
 * What was said of them before is no business of whoever saves this.
 */
export async function newFindings(
	files: ContentFile[],
	changed: ContentFile[],
	today: string,
	host?: string,
): Promise<PlacedFinding[]> {
	const own = new Set(changed.map(({ path }) => path));
	const isOwnError = ({ file, level }: PlacedFinding) => level === 'error' && own.has(file);
	const isOurs = (finding: PlacedFinding) => finding.level === 'error' || own.has(finding.file);
	const others = files.filter(({ path }) => !own.has(path));
	const found = (await findingsIn([...others, ...changed], today, host)).filter(isOurs);
	if (found.every(isOwnError)) return found;
	// Each check takes a while: a second one only where there is something to compare.
	const known = new Set((await findingsIn(files, today, host)).map(keyOf));
	return found.filter((finding) => isOwnError(finding) || !known.has(keyOf(finding)));
}

const findingsIn = (files: ContentFile[], today: string, host?: string) =>
	checkContent(files, { production: false, today, ...(host !== undefined && { host }) });

const keyOf = ({ file, field, message }: PlacedFinding) => JSON.stringify([file, field, message]);
