import type { Shown } from '../../schemas/shown.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { originalOf } from '../original-of.ts';

/** What production leaves out, or will or did for a time. */
type Fields = Partial<Shown>;

/** What decides whether a page is shown: a translation is, as long as its Swedish page is. */
export function shownBy(entries: Entry[]): (entry: Entry) => object {
	const byFile = new Map(entries.map(({ file, fields }) => [file, fields]));
	return ({ file, fields }) => byFile.get(originalOf(file)) ?? fields;
}

/**
 * What is wrong with pointing from one page to another that production does not show: it would
 * lead nowhere. Where only time comes between it is advice.
 */
export function pointsToHidden(
	what: string,
	from: object,
	to: Fields,
	today: string,
): Pick<Finding, 'message' | 'isAdvice'> | undefined {
	const own = from as Fields;
	if (to.example === true)
		return own.example === true
			? undefined
			: {
					message: `${what} är ett exempel och kommer inte med när webbplatsen går i drift. Peka på något som inte är ett exempel, eller skriv example: true här också.`,
				};
	if (own.example === true || own.draft === true) return undefined;
	if (to.draft === true)
		return {
			message: `${what} är ett utkast och visas inte på webbplatsen. Ta bort draft: true där, eller skriv draft: true här också.`,
		};
	if (to.publish !== undefined && to.publish > today && (own.publish ?? today) < to.publish)
		return { message: `${what} visas inte förrän ${to.publish}.`, isAdvice: true };
	if (to.unpublish !== undefined && to.unpublish > today) return undefined;
	if (to.unpublish !== undefined)
		return {
			message: `${what} visas inte sedan ${to.unpublish}. Ta bort hänvisningen, eller visa sidan igen.`,
			isAdvice: true,
		};
	return undefined;
}
