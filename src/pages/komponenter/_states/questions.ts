import type { Line, QuestionResult } from '../../../queries/question-results.ts';
import { componentsResultsSv } from '../../../strings/components-results-sv.ts';
import { BACKGROUND, CHOICES, LINES, NO_OPINION } from './answer-lines.ts';
import { BY_CHOICE, BY_GROUP, WITHOUT_OPINION } from './district-tables.ts';
import { changedFrom } from './safety.ts';

const [satisfied] = LINES.groups;
const [light] = CHOICES;
const [hidden] = LINES.withheld;

const aQuestion = (lines: Line[], fields: Partial<QuestionResult>): QuestionResult => ({
	id: 'exempel',
	type: 'scale',
	text: componentsResultsSv.questions.satisfied,
	lines,
	noOpinion: [],
	main: undefined,
	tables: [],
	noOpinionTable: undefined,
	...fields,
});

/** Made up: a question of each kind, with all there can be to tell of it. */
export const QUESTIONS: Record<keyof typeof componentsResultsSv.questionStates, QuestionResult> = {
	scale: aQuestion(LINES.groups, {
		main: satisfied && { ...satisfied, comparison: changedFrom(53, 'increase') },
		noOpinion: NO_OPINION,
		tables: [BY_GROUP],
		noOpinionTable: WITHOUT_OPINION,
	}),
	reworded: aQuestion(LINES.merged, {
		main: satisfied && { ...satisfied, comparison: { kind: 'reworded', last: '2024' } },
	}),
	several: aQuestion(CHOICES, { type: 'several', main: light, tables: [BY_CHOICE] }),
	background: aQuestion(BACKGROUND, { type: 'background' }),
	withheld: aQuestion(LINES.withheld, { main: hidden }),
};
