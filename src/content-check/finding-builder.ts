import { expect } from 'vitest';
import { checkContent } from './check-content.ts';
import type { ContentFile, PlacedFinding } from './finding.ts';

/** A day after all that the built content says of the past, and before what it plans. */
const TODAY = '2026-07-01';

export const findingsInPreview = (files: ContentFile[]) => errorsIn(files, false);
export const findingsInProduction = (files: ContentFile[]) => errorsIn(files, true);

const errorsIn = async (files: ContentFile[], production: boolean) =>
	(await checkContent(files, { production, today: TODAY })).filter(
		({ level }) => level === 'error',
	);

export const adviceIn = async (files: ContentFile[], today = TODAY) =>
	(await checkContent(files, { production: false, today })).filter(
		({ level }) => level === 'advice',
	);

/** A finding whose message holds the given words. */
export const finding = (file: string, field: string, words: string): PlacedFinding =>
	expect.objectContaining({
		file,
		field,
		message: expect.stringContaining(words) as string,
	}) as PlacedFinding;
