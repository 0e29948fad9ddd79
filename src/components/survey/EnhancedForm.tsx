import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../lib/paths.ts';
import { surveyStrings } from '../../strings/survey/survey-strings.ts';
import { checkAnswers } from '../../survey/answers.ts';
import { checkCode } from '../../survey/code.ts';
import type { Language } from '../../survey/languages.ts';
import { type Form, questionsOf } from '../../survey/localize.ts';
import { answersToSend, type FormProblem, type FormState } from './form-state.ts';
import { sendAnswers } from './send-answers.ts';
import { SurveyForm } from './SurveyForm.tsx';

/** The name of the code in a link's fragment: it never reaches a server or a log. */
export const CODE_FRAGMENT = 'kod';

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
	// One id for all tries, so that a repeated send is never counted twice.
	const [submission] = useState(() => initial.submission ?? crypto.randomUUID());

	useEffect(() => {
		if (state.problems.length === 0 || state === initial) return;
		document.title = strings.errors.titlePrefix + form.title;
		document.getElementById('fel')?.focus();
	}, [state.problems]);

	async function submit(event: SubmitEvent) {
		event.preventDefault();
		if (sending) return;
		const answers = answersToSend(questionsOf(form), state.answers);
		const problems = findProblems(form, state.code, answers);
		setState({ ...state, problems });
		setNotice('');
		if (problems.length > 0) return;
		setSending(true);
		setNotice(strings.form.sending);
		const sent = await sendAnswers(language, {
			survey: form.survey,
			code: state.code,
			submission,
			language,
			answers,
		});
		setSending(false);
		switch (sent.kind) {
			case 'received':
				location.replace(paths.surveyThanks);
				return;
			case 'invalid':
				setNotice('');
				setState({ ...state, problems: sent.problems });
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
				setState((before) => ({ ...before, code }));
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
