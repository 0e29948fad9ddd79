import type { DistrictLetters, LeftOut, SurveyMethod } from '../../../queries/method-joins.ts';
import { componentsMethodSv } from '../../../strings/components-method-sv.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { aResult } from './results.ts';
import { few, fewAnswers, shown } from './rows.ts';
import { SECTIONS } from './surveys.ts';

const { questions } = componentsResultsSv;

const letters = (
	name: string,
	issued: number,
	returned: number,
	headline: DistrictLetters['headline'],
): DistrictLetters => ({ id: 'exempel', name, issued, returned, headline });

export const LETTERS: DistrictLetters[] = [
	letters('Dalhem', 600, 12, shown([71, 66, 76])),
	letters('Domsten', 40, 0, fewAnswers),
	letters('Husensjö', 240, 4, few),
	letters('Råå', 90, 1, undefined),
];

export const LEFT_OUT: Record<keyof typeof componentsMethodSv.leftOut, LeftOut[]> = {
	none: [],
	some: [{ districts: ['Råå'], questions: [questions.first, questions.noticed], isEvery: false }],
	all: [{ districts: ['Domsten', 'Råå'], questions: [questions.satisfied], isEvery: true }],
};

const aMethod = (fields: Partial<SurveyMethod>): SurveyMethod => ({
	result: aResult({ ballots: 430 }),
	year: '2025',
	opens: '2025-11-10',
	lastDay: '2025-12-07',
	letters: { issued: 970, returned: 17 },
	percent: 45,
	districts: LETTERS,
	leftOut: LEFT_OUT.none,
	changed: { since: '2024', questions: [] },
	mainQuestion: questions.satisfied,
	sections: SECTIONS,
	...fields,
});

/** Made up: a survey of which there is much to tell, and one of which little may be told. */
export const METHODS = {
	full: aMethod({
		result: aResult({ ballots: 430, paperIssued: 60, paperUsed: 25 }, [
			componentsMethodSv.survey.correction,
		]),
		leftOut: LEFT_OUT.some,
		changed: { since: '2024', questions: [questions.stairwell] },
	}),
	small: aMethod({
		result: aResult({ paperIssued: 10 }),
		year: '2024',
		opens: '2024-11-11',
		lastDay: '2024-12-08',
		letters: { issued: 40, returned: 0 },
		percent: undefined,
		districts: LETTERS.slice(1, 2),
		changed: undefined,
	}),
};
