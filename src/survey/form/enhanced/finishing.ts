import { fillIn } from '../../../strings/fill-in.ts';
import { questionsOf } from '../../rules/localize.ts';
import { findProblems } from '../find-problems.ts';
import { answersToSend, type FormProblem, type FormState } from '../form-state.ts';
import { EXIT_ADDRESS } from '../page/exit-address.ts';
import { CODE_ID } from '../problem-messages.ts';
import { headingId, REFUSED } from '../steps.ts';
import { postAddress } from '../SurveyForm.tsx';
import { askBeforeLeaving } from './leaving.ts';
import { changeState, type RunningForm } from './running-form.ts';
import { sendAnswers } from './send-answers.ts';
import { openSending } from './sending.ts';
import { forgetSession, submissionFor } from './session.ts';

interface Finishing {
	send: () => Promise<void>;
	/** Sends no more of what is being changed. */
	stop: () => void;
	/** Leaves neither answers nor this page behind. */
	exit: () => void;
}

interface Tools {
	report: (problems: FormProblem[]) => void;
	keep: () => void;
	end: () => void;
}

/** How it ends: stored, refused for good, sent in another way, or left. */
export function openFinishing(
	running: RunningForm,
	initial: FormState,
	fields: HTMLFormElement,
	{ report, keep, end }: Tools,
): Finishing {
	const { data, journey, view, set, fill } = running;
	const { form, language, strings, paper } = data;
	const words = strings.form.sending;
	let hasLeft = false;
	// What a try still tells afterwards would bring the page's title back.
	const sending = openSending(words, (part) => {
		if (!hasLeft) set(part);
	});
	/** Paper forms typed in since the page was opened. */
	let stored = 0;

	function received() {
		if (!paper) {
			end();
			set({ notice: words.received });
			journey.leaveFor(data.receipt, false);
			return;
		}
		stored += 1;
		forgetSession();
		changeState(running, { submission: undefined, problems: [] });
		fill({ code: '', answers: new Map() });
		set({ notice: fillIn(paper.saved, { count: stored }) });
		keep();
		document.getElementById(CODE_ID)?.focus();
	}

	return {
		async send() {
			const problems = findProblems(form, view().state);
			report(problems);
			if (problems.length > 0) return;
			const { code, answers } = view().state;
			const own = code === initial.code ? initial.submission : undefined;
			const submission = submissionFor(code, own);
			changeState(running, { submission });
			const sent = {
				survey: form.survey,
				code,
				submission,
				language,
				answers: answersToSend(questionsOf(form), answers),
			};
			const ended = await sending.start((timeLimitMs) =>
				sendAnswers(postAddress(language, paper), sent, timeLimitMs),
			);
			if (!ended || hasLeft) return;
			switch (ended.kind) {
				case 'received':
					received();
					break;
				case 'invalid':
					report(ended.problems);
					break;
				case 'refused':
					set({ refusal: ended });
					document.getElementById(headingId(REFUSED))?.focus();
					break;
				case 'filtered':
					askBeforeLeaving(false);
					fields.submit();
			}
		},
		stop: sending.stop,
		exit() {
			hasLeft = true;
			sending.stop();
			end();
			// Blank at once: on a slow network the other page takes its time.
			document.body.textContent = '';
			document.title = '';
			journey.leaveFor(EXIT_ADDRESS, true);
		},
	};
}
