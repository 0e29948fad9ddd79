import { checkCode } from '../../rules/code.ts';
import { isFilledIn } from '../form-state.ts';
import { CODE } from '../steps.ts';
import { placeInHistory } from './journey.ts';
import {
	forgetKept,
	isForgottenOnDevice,
	keepAnswers,
	type KeptAnswers,
	readKept,
} from './kept-answers.ts';
import { askBeforeLeaving } from './leaving.ts';
import { changeState, type RunningForm } from './running-form.ts';
import { submissionFor } from './session.ts';
import { listen } from './guard.ts';

interface Keeping {
	/** Looks for answers from before; those that are opened unasked are told. */
	find: (isTouched: boolean) => boolean;
	/** At once: a phone may close the page right after the last word. */
	keep: () => void;
	onKeep: (isKept: boolean) => void;
	/** The answers that are offered are the person's own, or not. */
	onOpen: () => void;
	onDiscard: () => void;
	/** The answers are stored, or the person leaves. */
	end: () => void;
}

export const hasAnswers = ({ view }: RunningForm): boolean =>
	isFilledIn({ code: '', answers: view().state.answers });

/** Loses nothing that stands in the form, and shows to nobody else what somebody has answered. */
export function openKeeping(
	running: RunningForm,
	detourTo: (step: string, to: string) => void,
): Keeping {
	const { data, steps, journey, view, set, read, fill, showStep } = running;
	const { survey } = data.form;
	const { draft, kept: words } = data.strings.form;
	/** Not in the page until the person says so. */
	let offered: KeptAnswers | undefined;
	let hasEnded = false;

	listen('storage', (event) => {
		if (isForgottenOnDevice(event)) set({ isKept: false });
	});
	// What the browser puts back into the fields after the script has come is an answer, too.
	listen('pageshow', ({ persisted }) => {
		if (persisted) return;
		read();
		holdBack();
		keep();
	});

	/** What is offered is not shown meanwhile, nor what the browser has put back into the fields. */
	function holdBack() {
		if (!offered) return;
		const { code, answers } = view().state;
		offered.answers = new Map([...answers, ...offered.answers]);
		fill({ code, answers: new Map() });
	}

	function keep() {
		if (hasEnded || view().offer === 'link') return;
		askBeforeLeaving(hasAnswers(running));
		if (data.paper || (offered && !hasAnswers(running))) return;
		const { code, answers, submission } = view().state;
		const { journey: id, step } = journey.place();
		const kept = { answers, journey: id, step, saved: Date.now() };
		if (hasAnswers(running) || view().isKept) keepAnswers('tab', survey, kept);
		else forgetKept('tab');
		if (view().isKept && !keepAnswers('device', survey, { ...kept, code, submission })) {
			// What was kept before, too: the box is no longer ticked.
			forgetKept('device');
			set({ isKept: false, notice: draft.failed });
		}
	}

	function forget() {
		forgetKept('tab');
		forgetKept('device');
		offered = undefined;
		set({ offer: undefined, isKept: false });
	}

	/** `since`: what has been picked over the offer. */
	function adopt(isKept: boolean, since: Iterable<[string, string[]]> = []) {
		if (!offered) return;
		const { code = view().state.code, answers, submission } = offered;
		if (submission !== undefined) submissionFor(code, submission);
		offered = undefined;
		changeState(running, { submission });
		fill({ code, answers: new Map([...answers, ...since]) });
		set({ offer: undefined, isKept });
	}

	return {
		find(isTouched) {
			const isReturn = placeInHistory() !== undefined;
			const onDevice = readKept('device', survey);
			const inTab = readKept('tab', survey);
			// Others at home share the device: opened unasked is only what this tab has kept there last.
			const isOwn = onDevice?.saved === inTab?.saved;
			offered = isOwn ? onDevice : (inTab ?? onDevice);
			if (!offered) return false;
			if (isReturn && isOwn) {
				adopt(true);
				return true;
			}
			// They came back in another language; a code alone takes the place of no answers.
			if (isTouched && !isReturn && (hasAnswers(running) || !offered.answers.size)) {
				offered = undefined;
				set({ isKept: isOwn });
				return false;
			}
			// Once there is somebody to ask, they are asked until they have said.
			if (isOwn) forgetKept('tab');
			holdBack();
			set({ offer: offered === onDevice ? 'device' : 'tab' });
			return false;
		},
		keep,
		onKeep(isKept) {
			set({ isKept, notice: isKept ? draft.saved : draft.removed });
			if (!isKept) forgetKept('device');
			keep();
		},
		onOpen() {
			const { offer } = view();
			const left = offer === 'tab' ? offered?.step : undefined;
			const step = steps[left ?? -1];
			if (offer === 'link') set({ offer: undefined });
			else adopt(offer === 'device', view().state.answers);
			if (step && !checkCode(view().state.code).ok) {
				detourTo(CODE, step.id);
				set({ notice: words.again });
				return;
			}
			if (step) journey.stand(left);
			showStep();
		},
		onDiscard() {
			forget();
			changeState(running, { submission: undefined });
			fill({ code: view().state.code, answers: new Map() });
			journey.stand(0);
			showStep();
			set({ notice: words.removed });
		},
		end() {
			hasEnded = true;
			askBeforeLeaving(false);
			forget();
		},
	};
}
