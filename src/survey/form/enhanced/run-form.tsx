import { hydrate, render } from 'preact';
import { checkCode } from '../../rules/code.ts';
import type { FormProblem, FormState } from '../form-state.ts';
import type { SurveyData } from '../page/FormPage.tsx';
import { FORM_ID, stepFragment, takeStep } from '../page/fragment.ts';
import { headingId, START, stepAfter, stepsOf } from '../steps.ts';
import { postAddress } from '../SurveyForm.tsx';
import { openFinishing } from './finishing.ts';
import { fillFields, readFields } from './fields.ts';
import { focusField } from './focus-field.ts';
import { guarded, hasFailed, listen } from './guard.ts';
import { openJourney } from './journey.ts';
import { openKeeping } from './keeping.ts';
import { readKept } from './kept-answers.ts';
import { askBeforeLeaving } from './leaving.ts';
import { allowQuickExit } from './quick-exit.ts';
import { changeState, type RunningForm, type View } from './running-form.ts';
import { isLastStep, ShownForm, titleOf } from './shown-form.tsx';
import { sayMessages, watchFields } from './watch-fields.ts';
import { openNavigation } from './step-navigation.ts';

const focus = (id: string) => document.getElementById(id)?.focus();

/**
 * The same form, one question a step, checked before anything is sent and sent in place.
 * `isTouched`: a field was touched before the script had come, and the form stays as long as it is.
 */
export function runForm(
	root: HTMLElement,
	fields: HTMLFormElement,
	data: SurveyData,
	initial: FormState,
	isTouched: boolean,
): void {
	const { form, language, strings, paper } = data;
	const words = strings.form;
	const steps = stepsOf(form);
	const numberOf = (id: string) => steps.findIndex((step) => step.id === id);
	const journey = openJourney(readKept('tab', form.survey)?.journey);
	const { step: left } = journey.place();
	/** The page's own title, which may have come from the server with "Error: " before it. */
	const title = document.title.replace(strings.errors.titlePrefix, '');

	let view: View = {
		state: initial,
		step: undefined,
		notice: '',
		isSending: false,
		isKept: false,
		isReady: false,
	};
	const running: RunningForm = {
		data,
		steps,
		journey,
		view: () => view,
		set(part) {
			if (hasFailed()) return;
			view = { ...view, ...part };
			render(shown(), root);
			sayMessages(data, view);
			document.title = titleOf(view, data, title);
		},
		read() {
			changeState(running, readFields(fields));
		},
		fill(part) {
			fillFields(fields, part);
			running.read();
		},
		showStep,
	};
	const { set } = running;
	const way = openNavigation(running, report, (id, field) => {
		journey.goOn(numberOf(id));
		showStep(field);
	});
	const keeping = openKeeping(running, way.detourTo);
	const finishing = openFinishing(running, initial, fields, {
		report: way.report,
		keep: keeping.keep,
		end: keeping.end,
	});

	const handlers = {
		onOpen: guarded(keeping.onOpen),
		onDiscard: guarded(keeping.onDiscard),
		onKeep: guarded(keeping.onKeep),
		onChange: guarded((step: string) => {
			way.detourTo(step);
		}),
		onMend: guarded(way.mend),
		onSubmit: guarded((event: SubmitEvent) => {
			const { step } = view;
			const { submitter } = event;
			// A language button posts the form to get it back in that language, at the same step.
			if (submitter instanceof HTMLButtonElement && submitter.name === 'switch') {
				askBeforeLeaving(false);
				if (step)
					submitter.formAction = postAddress(language, paper) + stepFragment(steps.indexOf(step));
				return undefined;
			}
			event.preventDefault();
			if (step === undefined || isLastStep(steps, step)) return finishing.send();
			way.advance(step);
			return undefined;
		}),
		onBack: guarded(() => {
			const { depth, step = 0 } = journey.place();
			if (!view.refusal && depth > 0) {
				history.back();
				return;
			}
			// The page came in another language: what was before is another page.
			if (!view.refusal) journey.stand(Math.max(step - 1, 0));
			showStep();
		}),
	};

	removeSpace(root);
	hydrate(shown(), root);
	// Before anything is painted, so that nothing jumps.
	const asked = takeStep();
	let isLong = isTouched;
	if (paper) journey.stand(undefined);
	else {
		const isOpened = keeping.find(isTouched);
		isLong = isTouched && !view.offer;
		journey.stand(firstStep(asked ?? (isOpened || isLong ? left : undefined)));
		allowQuickExit(
			words.exit,
			(notice) => {
				set({ notice });
			},
			finishing.exit,
		);
	}
	setStep();
	set({ isReady: true });
	keeping.keep();
	if (view.state.problems.length > 0) focus('fel');
	watchFields(running, fields, finishing.stop, keeping.keep);
	listen('popstate', (event) => {
		if (journey.hasMoved(event)) showStep();
	});

	/** Steps, unless the person has begun with the long form. */
	function firstStep(to: number | string | undefined): number | undefined {
		if (typeof to === 'number' && steps[to]) return to;
		if (isLong) return undefined;
		return numberOf(to === FORM_ID ? stepAfter(steps, START, checkCode(initial.code).ok) : START);
	}

	function setStep() {
		const { step: number } = journey.place();
		const step = number === undefined ? undefined : steps[number];
		const { dataset } = document.documentElement;
		if (step === undefined) delete dataset['survey'];
		// What is asked first of all is not below the words before the form.
		else dataset['survey'] = step.id === START && !view.offer ? 'start' : 'step';
		set({ step, refusal: undefined });
	}

	function showStep(field?: string) {
		finishing.stop();
		setStep();
		set({ notice: '' });
		changeState(running, { problems: [] });
		keeping.keep();
		// Past what stands above every step: on a small phone that fills half of the screen.
		document.querySelector('main')?.scrollIntoView({ behavior: 'instant' });
		if (field === undefined) focus(headingId(view.step?.id ?? START));
		else focusField(field);
	}

	function report(problems: FormProblem[]) {
		changeState(running, { problems });
		if (problems.length > 0) focus('fel');
	}

	function shown() {
		return <ShownForm data={data} steps={steps} view={view} handlers={handlers} />;
	}
}

/**
 * Between its elements the built page has line breaks for browsers without styles. Preact knows
 * nothing of them and would put all that follows in its place anew: a field would lose its focus.
 */
function removeSpace(root: HTMLElement) {
	for (const place of root.querySelectorAll('form, section'))
		for (const node of [...place.childNodes]) if (node instanceof Text) node.remove();
}
