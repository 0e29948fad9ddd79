import type { ContentFile, PlacedFinding } from '../../content-check/finding.ts';
import { withPictures } from './assumed-pictures.ts';
import { changedFiles, type Entry } from './changed-files.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { lostRevisions } from './lost-revisions.ts';
import { newFindings } from './new-findings.ts';
import { takenName } from './taken-name.ts';
import type { StoredText } from './text-on-github.ts';

interface Said {
	errors: PlacedFinding[];
	findings: PlacedFinding[];
	/** The files that the entry would become. */
	own: string[];
}

/**
 * What is said of each entry before it is saved, as `npm run kontrollera` would: with the content as
 * it was when the site was built, and as it has been saved from here since. What is wrong is not saved.
 */
export function saidOfEntries(files: ContentFile[], host: string) {
	let latest = files;
	const savedHere = new Map<string, string>();
	return async (entry: Entry, stored: StoredText, today: string): Promise<Said> => {
		const changed = changedFiles(entry);
		const findings = [
			...(await changedMeanwhile(changed, savedHere, stored)),
			...lostRevisions(changed, savedHere),
			...takenName(entry.newRecord === true, changed, latest),
			...(await newFindings(withPictures(latest, changed), changed, today, host)),
		];
		const errors = findings.filter(({ level }) => level === 'error');
		const own = changed.map(({ path }) => path);
		if (errors.length === 0) {
			for (const { path, text } of changed) savedHere.set(path, text);
			latest = [...latest.filter(({ path }) => !own.includes(path)), ...changed];
		}
		return { errors, findings, own };
	};
}
