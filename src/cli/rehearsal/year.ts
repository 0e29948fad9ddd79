import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { datesOf, endOf } from '../../survey/rules/window.ts';
import { endYear } from './after-closing.ts';
import { makeCodes } from './before-opening.ts';
import type { InventedDistrict } from './crowd.ts';
import type { Office } from './office.ts';
import { takeAnswers } from './while-open.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Rehearsal {
	office: Office;
	database: string;
	secret: string;
	/** Where all of it can be looked at. */
	folder: string;
	/** In so many nights the answers come. */
	nights: number;
	random: () => number;
	/** Builds the site as it is on a day. */
	build: (clock: Date) => Promise<void>;
	tell: (line: string) => void;
}

/** A survey's year that is being rehearsed. */
export interface Year extends Rehearsal {
	survey: Questionnaire;
	places: InventedDistrict[];
	/** Where what is not in every district is done. */
	place: InventedDistrict;
	/** `--survey 2026`, after each command. */
	named: string[];
	store: Store;
	/** So many days after an instant of the survey; before it, where negative. */
	after: (from: 'opens' | 'closes' | 'ends', days: number) => Date;
}

/** From the letters to the day when all is destroyed. What comes out otherwise than it must ends it. */
export async function rehearseYear(
	rehearsal: Rehearsal,
	survey: Questionnaire,
	places: InventedDistrict[],
): Promise<void> {
	const [, place] = places;
	if (place === undefined) throw new Error('A rehearsal needs two districts');
	for (const name of ['letters', 'texts', 'figures'])
		mkdirSync(join(rehearsal.folder, name), { recursive: true });
	rehearsal.tell(rehearsalSv.year(survey.id));
	const dates = { ...datesOf(survey), ends: endOf(datesOf(survey)) };
	const store = openStore(rehearsal.database);
	const year: Year = {
		...{ ...rehearsal, survey, places, place, store },
		named: ['--survey', survey.id],
		after: (from, days) => new Date(dates[from].getTime() + days * DAY_MS),
	};
	try {
		const codes = await makeCodes(year);
		const answers = await takeAnswers(year, codes);
		await endYear(year, answers);
	} finally {
		await store.close();
	}
}
