import { files, repository } from 'virtual:content';
import type CMS from '@sveltia/cms';
import { dayOf } from '../../lib/dates.ts';
import { showAdvice } from './advice.ts';
import { showRefusal } from './refusal.ts';
import { saidOfEntries } from './said-of-entries.ts';
import { textOnGithub } from './text-on-github.ts';

type Cms = typeof CMS;
type Saved = Parameters<Parameters<Cms['registerEventListener']>[0]['handler']>[0]['entry'];

/** What is wrong is said, and nothing is written; advice is given when it is. */
export function checkBeforeSaving(cms: Cms): void {
	const saidOf = saidOfEntries(files, location.hostname);
	let advice: Parameters<typeof showAdvice> = [[], []];
	cms.registerEventListener({
		name: 'preSave',
		handler: async ({ entry }: { entry: Saved }) => {
			const saved = entry.toJS();
			const stored = textOnGithub(repository, saved.collection, saved.slug);
			const { errors, findings, own } = await saidOf(saved, stored, dayOf(new Date()));
			if (errors.length > 0) {
				await showRefusal(errors, own);
				// The CMS's own word for a refusal that has been explained.
				throw new Error('validation_failed');
			}
			advice = [findings, own];
		},
	});
	cms.registerEventListener({
		name: 'postSave',
		handler: () => {
			showAdvice(...advice);
		},
	});
}
