import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Store } from '../../database/store.ts';
import { siteContent } from '../../lib/site-content.ts';
import { UsageError } from '../usage-error.ts';

const FOLDER = `${siteContent.folder}/results`;

/** What is published of a survey: its newest edition. */
export const resultFile = (survey: string): string => `${FOLDER}/${survey}.yaml`;

/** Each edition, the newest too, stays as it was published: 1 is the first. */
const editionFile = (survey: string, edition: number) =>
	`${FOLDER}/${survey}.${String(edition)}.yaml`;

export const hashOf = (text: string | Buffer): string =>
	createHash('sha256').update(text).digest('hex');

/**
 * How often each survey was published. Refuses a copy of the content that lacks an edition or has
 * changed one: what is published next is attacked together with what was published before.
 */
export async function checkEditions(store: Store): Promise<Map<string, number>> {
	const published = await store.editions();
	for (const [survey, hashes] of published) {
		for (const [index, hash] of hashes.entries()) checkFile(editionFile(survey, index + 1), hash);
		checkFile(resultFile(survey), hashes.at(-1));
	}
	return new Map([...published].map(([survey, { length }]) => [survey, length]));
}

function checkFile(file: string, hash: string | undefined): void {
	const newest = 'Get the newest copy of the content, or put it back.';
	if (!existsSync(file)) throw new UsageError(`${file} was published, and is not here. ${newest}`);
	if (hashOf(readFileSync(file)) !== hash)
		throw new UsageError(`${file} is not as it was published. ${newest}`);
}

/** Writes an edition, whole or not at all, before the database is told of it. */
export function writeEdition(survey: string, edition: number, text: string): void {
	mkdirSync(FOLDER, { recursive: true });
	for (const file of [editionFile(survey, edition), resultFile(survey)]) {
		writeFileSync(`${file}.new`, text, { flush: true });
		renameSync(`${file}.new`, file);
	}
}
