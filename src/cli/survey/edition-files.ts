import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Store } from '../../database/store.ts';
import { siteContent } from '../../lib/site-content.ts';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';

const FOLDER = `${siteContent.folder}/results`;

/** What is published of a survey: its newest edition. */
export const resultFile = (survey: string): string => `${FOLDER}/${survey}.yaml`;

/** Each edition, the newest too, stays as it was published: 1 is the first. */
const editionFile = (survey: string, edition: number) =>
	`${FOLDER}/${survey}.${String(edition)}.yaml`;

/** Git ignores it, and so does whatever reads the content. */
const hiddenFile = (name: string) => `${FOLDER}/.${name}.new`;
const unfinishedFile = (survey: string, edition: number) =>
	hiddenFile(`${survey}.${String(edition)}`);

export const hashOf = (text: string | Buffer): string =>
	createHash('sha256').update(text).digest('hex');

/**
 * How often each survey was published. Refuses a copy of the content that lacks an edition or has
 * changed one: what is published next is attacked together with what was published before.
 */
export async function checkEditions(store: Store): Promise<Map<string, number>> {
	const published = await store.editions();
	for (const [survey, hashes] of published) {
		finish(survey, hashes);
		for (const [index, hash] of hashes.entries()) checkFile(editionFile(survey, index + 1), hash);
		checkFile(resultFile(survey), hashes.at(-1));
	}
	return new Map([...published].map(([survey, { length }]) => [survey, length]));
}

function checkFile(file: string, hash: string | undefined): void {
	if (!existsSync(file)) throw new UsageError(endOfYearSv.edition.lost(file));
	if (hashOf(readFileSync(file)) !== hash) throw new UsageError(endOfYearSv.edition.changed(file));
}

/**
 * Publishes an edition. Until the database knows of it nothing looks like one: else what a killed
 * command left could be shown, and another published in its place.
 */
export async function publishEdition(
	store: Store,
	survey: string,
	edition: number,
	text: string,
): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(unfinishedFile(survey, edition), text, { flush: true });
	await store.addEdition(survey, hashOf(text));
	show(survey, edition);
}

/** Does what is left of a command that was killed after it had told the database. */
function finish(survey: string, hashes: string[]): void {
	const left = unfinishedFile(survey, hashes.length);
	if (!existsSync(left) || hashOf(readFileSync(left)) !== hashes.at(-1)) return;
	show(survey, hashes.length);
	say(endOfYearSv.edition.finished(resultFile(survey)));
}

/** Each file whole or not at all. By its last step alone is it known to be done. */
function show(survey: string, edition: number): void {
	const unfinished = unfinishedFile(survey, edition);
	writeFileSync(hiddenFile(survey), readFileSync(unfinished), { flush: true });
	renameSync(hiddenFile(survey), resultFile(survey));
	renameSync(unfinished, editionFile(survey, edition));
}
