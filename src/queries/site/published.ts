import type { Shown } from '../../schemas/shown.ts';

/** Why production leaves a page out. Preview shows it, and says why. */
export type HiddenReason =
	| { why: 'example' | 'draft' }
	| { why: 'not-yet'; publish: string }
	| { why: 'no-longer'; unpublish: string };

export type Published<Entry> = Entry & { hidden: HiddenReason[] };

/** Days are compared as text: `YYYY-MM-DD` sorts as the days do. */
function hiddenReasons({ example, draft, publish, unpublish }: Shown, today: string) {
	const reasons: HiddenReason[] = [];
	if (example) reasons.push({ why: 'example' });
	if (draft) reasons.push({ why: 'draft' });
	if (publish !== undefined && publish > today) reasons.push({ why: 'not-yet', publish });
	if (unpublish !== undefined && unpublish <= today) reasons.push({ why: 'no-longer', unpublish });
	return reasons;
}

/** The entries that this build shows: in production those that nothing hides `today`. */
export function published<Entry extends { data: Shown }>(
	entries: Entry[],
	today: string,
	context = process.env['CONTEXT'],
): Published<Entry>[] {
	const all = entries.map((entry) => ({ ...entry, hidden: hiddenReasons(entry.data, today) }));
	return context === 'production' ? all.filter(({ hidden }) => hidden.length === 0) : all;
}
