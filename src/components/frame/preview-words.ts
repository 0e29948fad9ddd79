import { formatDay } from '../../lib/dates.ts';
import type { HiddenReason } from '../../queries/site/published.ts';
import { previewSv } from '../../strings/sv/preview.ts';

export function previewWords(reason: HiddenReason): { badge: string; help: string } {
	switch (reason.why) {
		case 'example':
			return previewSv.example;
		case 'draft':
			return previewSv.draft;
		case 'not-yet': {
			const { badge, help } = previewSv.notYet;
			return { badge: badge(formatDay(reason.publish)), help };
		}
		case 'no-longer': {
			const { badge, help } = previewSv.noLonger;
			return { badge: badge(formatDay(reason.unpublish)), help };
		}
	}
}
