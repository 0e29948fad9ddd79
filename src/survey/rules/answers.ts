import { isBlank } from './text.ts';
import { textLength } from './text-length.ts';

/** What a question allows; every question of a questionnaire says at least this. */
export type QuestionRules =
	{ id: string; type: 'single'; options: { id: string }[] } | MultipleRules | TextRules;

interface TextRules {
	id: string;
	type: 'text';
	maxLength: number;
}

interface MultipleRules {
	id: string;
	type: 'multiple';
	options: { id: string; exclusive?: true | undefined }[];
	maxChoices?: number | undefined;
}

/** What is kept of an answer sheet: option ids and free text by question id. Skipped: no key. */
export type Answers = Record<string, string | string[]>;

export type ProblemCode =
	| 'type'
	| 'unknown-question'
	| 'unknown-option'
	| 'duplicate'
	| 'exclusive'
	| 'too-many'
	| 'too-long'
	| 'characters'
	| 'empty';

/** `field` is `answers`, or `answers.<question id>`. */
interface AnswerProblem {
	field: string;
	code: ProblemCode;
}

type CheckedAnswers = { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] };

/** More than a person can make on one form; a flood of unknown names is not echoed back whole. */
const MOST_PROBLEMS = 50;

/** Checks what was sent against the questions. Skipping any question is fine, skipping all is not. */
export function checkAnswers(rules: QuestionRules[], sent: unknown): CheckedAnswers {
	if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
		return { ok: false, problems: [{ field: 'answers', code: 'type' }] };
	const given = new Map<string, unknown>(Object.entries(sent));
	const questions = new Map(rules.map((question) => [question.id, question]));
	const problems: AnswerProblem[] = [];
	const answers: Answers = {};

	for (const id of given.keys())
		if (!questions.has(id))
			problems.push({ field: `answers.${id.slice(0, 60)}`, code: 'unknown-question' });
	for (const [id, question] of questions) {
		if (!given.has(id)) continue;
		const checked = checkAnswer(question, given.get(id));
		if (checked.problem !== undefined)
			problems.push({ field: `answers.${id}`, code: checked.problem });
		else if (checked.answer.length > 0) answers[id] = checked.answer;
	}
	if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
	if (Object.keys(answers).length === 0)
		return { ok: false, problems: [{ field: 'answers', code: 'empty' }] };
	return { ok: true, answers };
}

type Checked = { answer: string | string[]; problem?: never } | { problem: ProblemCode };

function checkAnswer(question: QuestionRules, sent: unknown): Checked {
	switch (question.type) {
		case 'single':
			if (typeof sent !== 'string') return { problem: 'type' };
			if (!question.options.some(({ id }) => id === sent)) return { problem: 'unknown-option' };
			return { answer: sent };
		case 'multiple':
			return checkChoices(question, sent);
		case 'text':
			return typeof sent === 'string' ? checkText(question, sent) : { problem: 'type' };
	}
}

/** What a person can do wrong in a form: too much, or what does not stand together. */
export function findExcess(question: QuestionRules, values: string[]): ProblemCode | undefined {
	switch (question.type) {
		case 'single':
			return undefined;
		case 'multiple': {
			const { options, maxChoices = Infinity } = question;
			const isExclusive = options.some(({ id, exclusive }) => exclusive && values.includes(id));
			if (isExclusive && values.length > 1) return 'exclusive';
			return values.length > maxChoices ? 'too-many' : undefined;
		}
		case 'text': {
			const text = tidied(values.join());
			if (UNSTORABLE.test(text)) return 'characters';
			return textLength(text) > question.maxLength ? 'too-long' : undefined;
		}
	}
}

function checkChoices(question: MultipleRules, sent: unknown): Checked {
	if (!Array.isArray(sent) || !sent.every((choice) => typeof choice === 'string'))
		return { problem: 'type' };
	const chosen = new Set<string>(sent);
	if (chosen.size !== sent.length) return { problem: 'duplicate' };
	const options = question.options.filter(({ id }) => chosen.has(id));
	if (options.length !== chosen.size) return { problem: 'unknown-option' };
	const problem = findExcess(question, sent);
	return problem ? { problem } : { answer: options.map(({ id }) => id) };
}

/**
 * Postgres cannot store U+0000 or half a surrogate pair in jsonb, and U+FFFD stands where the
 * letters of a form sent in another encoding are lost.
 */
const UNSTORABLE = /[\0\uFFFD\p{Surrogate}]/u;

function checkText(question: TextRules, sent: string): Checked {
	const problem = findExcess(question, [sent]);
	if (problem) return { problem };
	// A keyboard for Arabic leaves marks of direction where nothing stands any more.
	return { answer: isBlank(sent) ? '' : tidied(sent) };
}

/** A browser posts line breaks as CRLF. */
const tidied = (sent: string) => sent.replace(/\r\n/g, '\n').trim();
