import { expect } from 'vitest';
import { checkContent } from './check-content.ts';
import type { ContentFile, Finding } from './finding.ts';

export const findingsInPreview = (files: ContentFile[]) =>
	checkContent(files, { production: false });
export const findingsInProduction = (files: ContentFile[]) =>
	checkContent(files, { production: true });

/** A finding whose message holds the given words. */
export const finding = (file: string, field: string, words: string): Finding => ({
	file,
	field,
	message: expect.stringContaining(words) as string,
});
