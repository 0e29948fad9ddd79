import { files, repository } from 'virtual:content';
import type CMS from '@sveltia/cms';
import { dayOf } from '../../lib/dates.ts';
import { showAdvice } from './advice.ts';
import { withPictures } from './assumed-pictures.ts';
import { changedFiles } from './changed-files.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { lostRevisions } from './lost-revisions.ts';
import { newFindings } from './new-findings.ts';
import { showRefusal } from './refusal.ts';
import { takenName } from './taken-name.ts';
import { textOnGithub } from './text-on-github.ts';

type Cms = typeof CMS;
type Saved = Parameters<Parameters<Cms['registerEventListener']>[0]['handler']>[0]['entry'];

/**
 * Judges what is to be saved as `npm run kontrollera` does, with the rest of the content as it was
 * when the site was built. What is wrong is said, and nothing is written; advice is given when it is.
 */
export function checkBeforeSaving(cms: Cms): void {
	let latest = files;
	const savedHere = new Map<string, string>();
	let advice: Parameters<typeof showAdvice> = [[], []];
	cms.registerEventListener({
		name: 'preSave',
		handler: async ({ entry }: { entry: Saved }) => {
			const saved = entry.toJS();
			const changed = changedFiles(saved);
			const all = withPictures(latest, changed);
			const stored = textOnGithub(repository, saved.collection, saved.slug);
			const findings = [
				...(await changedMeanwhile(changed, savedHere, stored)),
				...lostRevisions(changed, savedHere),
				...takenName(saved.newRecord, changed, latest),
				...(await newFindings(all, changed, dayOf(new Date()), location.hostname)),
			];
			const errors = findings.filter(({ level }) => level === 'error');
			const own = changed.map(({ path }) => path);
			if (errors.length > 0) {
				await showRefusal(errors, own);
				// The CMS's own word for a refusal that has been explained.
				throw new Error('validation_failed');
			}
			advice = [findings, own];
			for (const { path, text } of changed) savedHere.set(path, text);
			latest = [...latest.filter(({ path }) => !own.includes(path)), ...changed];
		},
	});
	cms.registerEventListener({
		name: 'postSave',
		handler: () => {
			showAdvice(...advice);
		},
	});
}
