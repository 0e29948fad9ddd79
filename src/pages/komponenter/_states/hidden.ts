import type { HiddenReason } from '../../../queries/published.ts';

const day = '2026-12-01';

/** Each reason why production leaves a page out. */
export const EVERY_REASON: HiddenReason[] = [
	{ why: 'example' },
	{ why: 'draft' },
	{ why: 'not-yet', publish: day },
	{ why: 'no-longer', unpublish: day },
];
