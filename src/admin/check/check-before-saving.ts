import { files } from 'virtual:content';
import type CMS from '@sveltia/cms';
import { dayOf } from '../../lib/dates.ts';
import { changedFiles } from './changed-files.ts';
import { newErrors } from './new-errors.ts';
import { showRefusal } from './refusal.ts';

type Cms = typeof CMS;
type Saved = Parameters<Parameters<Cms['registerEventListener']>[0]['handler']>[0]['entry'];

/**
 * Judges what is to be saved as `npm run kontrollera` does, with the rest of the content as it was
 * when the site was built. What is wrong is said, and nothing is written.
 */
export function checkBeforeSaving(cms: Cms): void {
	let latest = files;
	cms.registerEventListener({
		name: 'preSave',
		handler: async ({ entry }: { entry: Saved }) => {
			const changed = changedFiles(entry.toJS());
			const errors = await newErrors(latest, changed, dayOf(new Date()));
			const own = changed.map(({ path }) => path);
			if (errors.length === 0) {
				latest = [...latest.filter(({ path }) => !own.includes(path)), ...changed];
				return;
			}
			await showRefusal(errors, own);
			// The CMS's own word for a refusal that has been explained.
			throw new Error('validation_failed');
		},
	});
}
