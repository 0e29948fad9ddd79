import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { paths } from '../../lib/paths.ts';
import { surveyStrings } from '../../strings/survey/survey-strings.ts';
import { checkAnswers } from '../../survey/answers.ts';
import { checkCode } from '../../survey/code.ts';
import type { Language } from '../../survey/languages.ts';
import { type Form, questionsOf } from '../../survey/localize.ts';
import { takeCodeFromAddress } from './code-link.ts';
import { answersToSend, type FormProblem, type FormState } from './form-state.ts';
import { sendAnswers } from './send-answers.ts';
import { SurveyForm } from './SurveyForm.tsx';

interface EnhancedFormProps {
	form: Form;
	language: Language;
	initial: FormState;
}

/** The same form, checked in the browser before anything is sent, and sent without leaving. */
export function EnhancedForm({ form, language, initial }: EnhancedFormProps) {
	const strings = surveyStrings(language);
	const [state, setState] = useState<FormState>(initial);
	const [notice, setNotice] = useState('');
	const [sending, setSending] = useState(false);
	const [submissions] = useState(() => new Map([[initial.code, initial.submission]]));
	const change = (part: Partial<FormState>) => {
		setState((before) => ({ ...before, ...part }));
	};

	useEffect(() => {
		const { titlePrefix } = strings.errors;
		const title = document.title.replace(titlePrefix, '');
		document.title = state.problems.length > 0 ? titlePrefix + title : title;
		if (state.problems.length > 0) document.getElementById('fel')?.focus();
	}, [state.problems]);

	// Before anything is painted, so that no link comes too early to be heard.
	useLayoutEffect(() => {
		const takeCode = () => {
			const code = takeCodeFromAddress();
			if (code !== undefined) change({ code });
		};
		takeCode();
		addEventListener('hashchange', takeCode);
		return () => {
			removeEventListener('hashchange', takeCode);
		};
	}, []);

	/** One id for all tries with a code, so that none counts twice; another person's is another. */
	function submissionFor(code: string): string {
		const submission = submissions.get(code) ?? crypto.randomUUID();
		submissions.set(code, submission);
		return submission;
	}

	async function submit(event: SubmitEvent) {
		event.preventDefault();
		if (sending) return;
		const { code } = state;
		const answers = answersToSend(questionsOf(form), state.answers);
		const problems = findProblems(form, code, answers);
		change({ problems });
		setNotice('');
		if (problems.length > 0) return;
		setSending(true);
		setNotice(strings.form.sending);
		const submission = submissionFor(code);
		const survey = form.survey;
		const sent = await sendAnswers(language, { survey, code, submission, language, answers });
		setSending(false);
		switch (sent.kind) {
			case 'received':
				location.replace(paths.surveyThanks);
				return;
			case 'invalid':
				setNotice('');
				change({ problems: sent.problems });
				return;
			case 'refused':
				setNotice(sent.detail);
				return;
			case 'busy':
				setNotice(strings.form.busy);
				return;
			case 'unreachable':
				setNotice(strings.form.network);
		}
	}

	return (
		<SurveyForm
			form={form}
			language={language}
			strings={strings}
			state={state}
			notice={notice}
			sending={sending}
			onCode={(code) => {
				change({ code });
			}}
			onAnswer={(question, values) => {
				setState((before) => ({
					...before,
					answers: new Map(before.answers).set(question, values),
				}));
			}}
			onSubmit={(event) => void submit(event)}
		/>
	);
}

function findProblems(form: Form, code: string, answers: Record<string, unknown>): FormProblem[] {
	const checkedCode = checkCode(code);
	const checkedAnswers = checkAnswers(questionsOf(form), answers);
	return [
		...(checkedCode.ok ? [] : [{ field: 'code', code: `code-${checkedCode.problem}` } as const]),
		...(checkedAnswers.ok ? [] : checkedAnswers.problems),
	];
}
