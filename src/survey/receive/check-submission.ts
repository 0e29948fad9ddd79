import { answersToSend, type FormProblem } from '../form/form-state.ts';
import { type Answers, checkAnswers } from '../rules/answers.ts';
import { checkCode, type CheckedCode, type CodeProblem } from '../rules/code.ts';
import { questionsOf } from '../rules/localize.ts';
import type { Questionnaire } from '../rules/questionnaire.ts';
import type { ParsedBody } from './read-body.ts';
import { parseSubmissionId } from './submission-id.ts';

const FIELDS = new Set(['survey', 'code', 'submission', 'language', 'answers']);
/** A flood of unknown names is not echoed back whole. */
const MOST_UNKNOWN_FIELDS = 50;

type CheckedSubmission =
	| { ok: true; submission: string; code: string; answers: Answers }
	| { ok: false; problems: FormProblem[] };

/** Checks every field at once, so that a person can mend all of it in one go. */
export function checkSubmission(survey: Questionnaire, sent: ParsedBody): CheckedSubmission {
	const { fields } = sent;
	const questions = questionsOf(survey);
	const unknown = [...fields.keys()].filter((field) => !FIELDS.has(field));
	const problems: FormProblem[] = unknown
		.slice(0, MOST_UNKNOWN_FIELDS)
		.map((field) => ({ field: field.slice(0, 60), code: 'unknown-field' }));

	if (fields.get('survey') !== survey.id) problems.push({ field: 'survey', code: 'other-survey' });
	const submission = parseSubmissionId(fields.get('submission'));
	if (submission === undefined) problems.push({ field: 'submission', code: 'submission' });
	if (fields.has('language') && typeof fields.get('language') !== 'string')
		problems.push({ field: 'language', code: 'language' });

	const code = sentCode(sent);
	if (!code.ok) {
		const { problem, group } = code;
		const where = group === undefined ? {} : { group };
		problems.push({ field: 'code', code: codeProblem(problem), ...where });
	}

	const answers = checkAnswers(
		questions,
		sent.state ? answersToSend(questions, sent.state.answers) : (fields.get('answers') ?? {}),
	);
	if (!answers.ok) problems.push(...answers.problems);

	if (problems.length > 0 || submission === undefined || !code.ok || !answers.ok)
		return { ok: false, problems };
	return { ok: true, submission, code: code.code, answers: answers.answers };
}

/** What is no text is no code, whatever it would read like as one. */
export function sentCode({ fields }: ParsedBody): CheckedCode {
	const typed = fields.get('code') ?? '';
	return typeof typed === 'string' ? checkCode(typed) : { ok: false, problem: 'symbols' };
}

/** A code that only its check symbol betrays is answered like one that nobody has made. */
const codeProblem = (problem: CodeProblem) =>
	problem === 'check' ? 'code-unknown' : (`code-${problem}` as const);
