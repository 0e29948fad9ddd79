import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pathIn, paths } from '../../../lib/paths.ts';
import { fillIn } from '../../../strings/fill-in.ts';
import { checkCode } from '../../rules/code.ts';
import { questionsOf } from '../../rules/localize.ts';
import { findProblems, typosInCode } from '../find-problems.ts';
import { answersToSend, type FormState } from '../form-state.ts';
import type { SurveyData } from '../page/FormPage.tsx';
import { FORM_ID, takeStep } from '../page/fragment.ts';
import { CODE_ID, problemText } from '../problem-messages.ts';
import { CODE, START, stepAfter, stepsOf } from '../steps.ts';
import { postAddress, SurveyForm } from '../SurveyForm.tsx';
import { placeInHistory } from './journey.ts';
import { allowQuickExit } from './quick-exit.ts';
import { sendAnswers } from './send-answers.ts';
import { forgetSession, submissionFor } from './session.ts';
import { useDraft } from './use-draft.ts';
import { useErrorFocus } from './use-error-focus.ts';
import { useSending } from './use-sending.ts';
import { useSteps } from './use-steps.ts';
import { useWay } from './use-way.ts';

interface EnhancedFormProps {
	data: SurveyData;
	initial: FormState;
	/** A field was touched before the script had come: the form stays as long as it is. */
	isTouched: boolean;
}

const EMPTY: FormState = { code: '', answers: new Map(), problems: [] };

/** The same form, one question a step, checked before anything is sent and sent in place. */
export function EnhancedForm({ data, initial, isTouched }: EnhancedFormProps) {
	const { form, language, strings, paper } = data;
	const steps = useMemo(() => stepsOf(form), [form]);
	const [state, setState] = useState<FormState>(initial);
	const [notice, say] = useState('');
	const [isTrying, setTrying] = useState(false);
	/** The first view is the server's own; what only the script can do comes after it. */
	const [isReady, setReady] = useState(false);
	/** Paper forms typed in since the page was opened. */
	const stored = useRef(0);
	const change = (part: Partial<FormState>) => {
		setState((before) => ({ ...before, ...part }));
	};

	const sending = useSending(strings.form.sending, say, setTrying);
	const draft = useDraft(form.survey, state, strings.form.draft, say, change);
	const journey = useSteps(steps, () => {
		sending.stop();
		say('');
		change({ problems: [] });
	});
	const { step } = journey;
	const isLast = step !== undefined && step === steps[steps.length - 1];
	const way = useWay(steps, journey, state, (problems) => {
		change({ problems });
	});
	useErrorFocus(state.problems, strings.errors.titlePrefix, stepTitle());

	// Before anything is painted, so that nothing jumps.
	useLayoutEffect(() => {
		const asked = takeStep();
		if (paper) journey.begin(undefined);
		else {
			const kept = placeInHistory()?.step;
			const isOpened = draft.find(kept !== undefined);
			// After a reload that has lost the answers a person begins anew, and sees it.
			journey.begin(firstStep(asked ?? (isOpened || isTouched ? kept : undefined)));
			allowQuickExit(strings.form.exit, say, sending.abandon);
		}
		setReady(true);
	}, []);

	/** Steps, unless the person has begun with the long form. */
	function firstStep(asked: string | undefined): string | undefined {
		if (steps.some(({ id }) => id === asked)) return asked;
		if (isTouched) return undefined;
		return asked === FORM_ID ? stepAfter(steps, START, checkCode(initial.code).ok) : START;
	}

	function stepTitle(): string | undefined {
		if (step === undefined || step.id === START) return undefined;
		if ('question' in step) return step.question.text;
		return step.id === CODE ? strings.form.code.label : strings.form.check.title;
	}

	async function send() {
		const problems = findProblems(form, state);
		way.report(problems);
		if (problems.length > 0) return;
		const { code } = state;
		const own = code === initial.code ? initial.submission : undefined;
		const submission = submissionFor(code, own);
		change({ submission });
		const answers = answersToSend(questionsOf(form), state.answers);
		const sent = { survey: form.survey, code, submission, language, answers };
		const ended = await sending.start((timeLimitMs) =>
			sendAnswers(postAddress(language, paper), sent, timeLimitMs),
		);
		if (ended?.kind === 'received') received();
		if (ended?.kind === 'invalid') way.report(ended.problems);
		if (ended?.kind === 'refused') say(`${ended.title}. ${ended.detail}`);
	}

	function received() {
		if (paper) {
			stored.current += 1;
			forgetSession();
			setState(EMPTY);
			say(fillIn(paper.saved, { count: stored.current }));
			document.getElementById(CODE_ID)?.focus();
			return;
		}
		draft.forget();
		say(strings.form.sending.received);
		journey.leave(pathIn(language, paths.surveyThanks));
	}

	const [typo] = typosInCode(state.code);
	return (
		<SurveyForm
			{...data}
			state={state}
			enhanced={{
				step,
				isLast,
				notice,
				isSending: isTrying,
				codeTypo: typo && problemText([], strings, typo),
				draft: isReady && !paper ? draft : undefined,
				onCode(code) {
					sending.stop();
					// The id that was sent belongs to the code that was sent.
					change({ code, submission: undefined });
				},
				onAnswer(question, values) {
					sending.stop();
					setState((before) => ({
						...before,
						answers: new Map(before.answers).set(question, values),
					}));
				},
				onSubmit(event) {
					// A language button posts the form to get it back in that language.
					if (event.submitter?.getAttribute('name') === 'switch') return undefined;
					event.preventDefault();
					if (step === undefined || isLast) return send();
					way.advance(step);
					return undefined;
				},
				onBack: journey.back,
				onChange: way.change,
				onMend: way.mend,
			}}
		/>
	);
}
