import { existsSync } from 'node:fs';
import { siteContent } from '../../lib/site-content.ts';
import { codesSv } from '../../strings/sv/commands/codes.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { paperSurvey } from '../../survey/rules/window.ts';
import { UsageError } from '../usage-error.ts';

/** The questionnaire that `--survey` names. */
export function knownSurvey(id: string): Questionnaire {
	const survey = questionnaires().find((candidate) => candidate.id === id);
	if (survey !== undefined) return survey;
	throw new UsageError(codesSv.noSurvey(id, `${siteContent.folder}/surveys`));
}

/** The questionnaire that `--survey` names; else the one that is open or on paper, the next, or the last. */
export function namedOrCurrentSurvey(id: string | undefined, now: Date): Questionnaire {
	if (id !== undefined) return knownSurvey(id);
	const current = paperSurvey(questionnaires(), now);
	if (current === undefined)
		throw new UsageError(codesSv.noSurveys(`${siteContent.folder}/surveys`));
	return knownSurvey(current.survey.id);
}

function questionnaires(): Questionnaire[] {
	try {
		return loadQuestionnaires();
	} catch (cause) {
		const problem = cause instanceof Error ? cause.message : String(cause);
		throw new UsageError(`${problem}. "npm run build" says what is wrong with it.`, { cause });
	}
}

const DISTRICTS = `${siteContent.folder}/districts/sv`;

/** Checks that `--district`, or a row of a file, names a district of the content. */
export function checkDistrict(id: string, place?: string): void {
	if (isDistrict(id)) return;
	// A place is called by its name, and files by that in other letters.
	const meant = id.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '-');
	throw new UsageError(
		[
			...(place === undefined ? [] : [`${place}:`]),
			codesSv.noDistrict(id, DISTRICTS),
			...(isDistrict(meant) ? [codesSv.meant(meant)] : []),
		].join(' '),
	);
}

const isDistrict = (id: string) => /^[a-z0-9-]+$/.test(id) && existsSync(`${DISTRICTS}/${id}.mdx`);

/** The number that `--count` gives. */
export function countBetween(least: number, most: number, typed: string): number {
	const count = Number(typed);
	if (/^-?\d+$/.test(typed) && count >= least && count <= most && count !== 0) return count;
	throw new UsageError(codesSv.count(least, most));
}
