import type { Line } from '../../../queries/question-results.ts';
import type { ResultRow } from '../../../schemas/result.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { few, fewAnswers, shown } from './rows.ts';

const { labels } = componentsResultsSv;

const line = (label: string, row: ResultRow): Line => ({ label, row, isPart: false });
const part = (label: string, row: ResultRow): Line => ({ label, row, isPart: true });
const ofCompany = (share: number, spread: number): ResultRow =>
	shown([share, share - spread, share + spread], { area: 'company', answered: 1080 });

/** Made up: what the whole company's tenants have answered. */
export const LINES = {
	groups: [
		line(labels.satisfied, ofCompany(58, 2)),
		part(labels.very, ofCompany(19, 2)),
		part(labels.fairly, ofCompany(39, 2)),
		line(labels.neither, ofCompany(17, 2)),
		line(labels.dissatisfied, ofCompany(25, 2)),
	],
	merged: [
		line(labels.satisfied, ofCompany(58, 2)),
		line(labels.neitherOrDissatisfied, ofCompany(42, 2)),
	],
	withheld: [line(labels.satisfied, fewAnswers), line(labels.neither, few)],
	sure: [line(labels.yes, ofCompany(64, 0)), line(labels.no, ofCompany(36, 0))],
} satisfies Record<keyof typeof componentsResultsSv.answerTable, Line[]>;

export const NO_OPINION = [line(labels.dontKnow, ofCompany(4, 1)), line(labels.skip, few)];

export const CHOICES = [
	line(labels.light, ofCompany(44, 3)),
	line(labels.locks, ofCompany(31, 3)),
	line(labels.nothing, ofCompany(9, 1)),
];

export const BACKGROUND = [
	line(labels.short, ofCompany(22, 2)),
	line(labels.long, ofCompany(78, 2)),
];
