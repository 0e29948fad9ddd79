import { answersToSend, type FormProblem } from '../../src/components/survey/form-state.ts';
import { type Answers, checkAnswers } from '../../src/survey/answers.ts';
import { checkCode } from '../../src/survey/code.ts';
import { questionsOf } from '../../src/survey/localize.ts';
import type { Questionnaire } from '../../src/survey/questionnaire.ts';
import type { Sent } from './read-body.ts';

const FIELDS = new Set(['survey', 'code', 'submission', 'language', 'answers']);
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type CheckedSubmission =
	{ ok: true; code: string; answers: Answers } | { ok: false; problems: FormProblem[] };

/** The submission id, when one was sent and it is one. */
export function submissionId({ fields }: Sent): string | undefined {
	const id = fields.get('submission');
	return typeof id === 'string' && UUID.test(id) ? id.toLowerCase() : undefined;
}

/** Checks every field at once, so that a person can mend all of it in one go. */
export function checkSubmission(survey: Questionnaire, sent: Sent): CheckedSubmission {
	const { fields } = sent;
	const questions = questionsOf(survey);
	const problems: FormProblem[] = [];
	for (const field of fields.keys())
		if (!FIELDS.has(field)) problems.push({ field: field.slice(0, 60), code: 'unknown-field' });

	if (fields.get('survey') !== survey.id) problems.push({ field: 'survey', code: 'other-survey' });
	if (submissionId(sent) === undefined && !submissionMayBeMissing(sent))
		problems.push({ field: 'submission', code: 'submission' });
	if (fields.has('language') && typeof fields.get('language') !== 'string')
		problems.push({ field: 'language', code: 'language' });

	const code = fields.get('code') ?? '';
	const checkedCode = typeof code === 'string' ? checkCode(code) : undefined;
	if (checkedCode?.ok !== true)
		problems.push({ field: 'code', code: `code-${checkedCode?.problem ?? 'symbols'}` });

	const answers = sent.state
		? answersToSend(questions, sent.state.answers)
		: (fields.get('answers') ?? {});
	const checkedAnswers = checkAnswers(questions, answers);
	if (!checkedAnswers.ok) problems.push(...checkedAnswers.problems);

	if (problems.length > 0 || !checkedAnswers.ok || checkedCode?.ok !== true)
		return { ok: false, problems: problems.slice(0, 50) };
	return { ok: true, code: checkedCode.code, answers: checkedAnswers.answers };
}

/** A static form cannot make an id of its own. */
const submissionMayBeMissing = ({ fields, state }: Sent) =>
	state !== undefined && (fields.get('submission') ?? '') === '';
