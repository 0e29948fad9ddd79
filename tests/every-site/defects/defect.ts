import { BuiltPage, type BuiltSite } from '../built-site.ts';

/** Something wrong in one file of a built site, and what a check has to say of it. */
export interface Defect {
	/** An address of the invented landlord's. */
	at: string;
	/** What the file says then; nothing where it is gone. */
	plant: (text: string) => string | undefined;
	says: string;
	/** Where the check says it, if that is another address. */
	foundAt?: string;
}

/** A defect in the HTML of a page: what stands there, and what stands there instead. */
export const instead = (
	at: string,
	right: string | RegExp,
	wrong: string,
	says: string,
): Defect => ({ at, plant: (text) => text.replace(right, wrong), says });

/** A defect that is added to the end of main. */
export const inMain = (at: string, wrong: string, says: string): Defect =>
	instead(at, '</main>', `${wrong}</main>`, says);

/** A file that is not there. */
export const gone = (at: string, says: string, foundAt = at): Defect => ({
	at,
	plant: () => undefined,
	says,
	foundAt,
});

/** A copy of the site with the defect in it. */
export function withDefect(site: BuiltSite, { at, plant }: Defect): BuiltSite {
	const text = site.file(at)?.toString() ?? '';
	const planted = plant(text);
	if (planted === text) throw new Error(`The defect is not in ${at}`);
	const pages = site.pages.flatMap((page) =>
		page.path === at ? (planted === undefined ? [] : [new BuiltPage(at, () => planted)]) : [page],
	);
	const file = planted === undefined ? undefined : Buffer.from(planted);
	return { ...site, pages, file: (address) => (address === at ? file : site.file(address)) };
}
