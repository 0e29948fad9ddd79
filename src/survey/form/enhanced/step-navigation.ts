import { checkCode } from '../../rules/code.ts';
import { codeProblems, questionProblems } from '../find-problems.ts';
import type { FormProblem, FormState } from '../form-state.ts';
import { CHECK, CODE, stepAfter, stepOfField, type Step } from '../steps.ts';
import { focusField } from './focus-field.ts';
import type { RunningForm } from './running-form.ts';

interface Way {
	/** On from this step, where what stands there is right. */
	advance: (from: Step) => void;
	/** Shows problems where the first of them can be mended, and leads back here afterwards. */
	report: (problems: FormProblem[]) => void;
	/** To the control that mends a field. */
	mend: (field: string, control: string) => void;
	/** To a step, and from there to another: from "check your answers" and back. */
	detourTo: (step: string, to?: string) => void;
}

/** The way through the steps, with its detours to what has to be mended or changed. */
export function openNavigation(
	{ steps, view }: RunningForm,
	setProblems: (problems: FormProblem[]) => void,
	go: (step: string, focus?: string) => void,
): Way {
	let detour: { from: string; to: string } | undefined;
	const placeOf = (field: string) => stepOfField(steps, field);

	function report(problems: FormProblem[]) {
		const { step } = view();
		const [place] = problems.flatMap(({ field }) => placeOf(field) ?? []);
		if (step && place !== undefined && place !== step.id) {
			go(place);
			detour = { from: place, to: detour?.from === step.id ? detour.to : step.id };
		}
		setProblems(problems);
	}

	return {
		report,
		advance(from) {
			const { state } = view();
			const here = problemsOf(from, state);
			const others = state.problems.filter(({ field }) => placeOf(field) !== from.id);
			const problems = here.length > 0 ? here : others;
			if (problems.length > 0) {
				report(problems);
				return;
			}
			go(
				detour?.from === from.id ? detour.to : stepAfter(steps, from.id, checkCode(state.code).ok),
			);
		},
		mend(field, control) {
			const { step } = view();
			const place = placeOf(field);
			if (step && place !== undefined && place !== step.id) go(place, control);
			else focusField(control);
		},
		detourTo(from, to = CHECK) {
			detour = { from, to };
			go(from);
		},
	};
}

function problemsOf(step: Step, { code, answers }: FormState): FormProblem[] {
	if ('question' in step) return questionProblems(step.question, answers);
	return step.id === CODE ? codeProblems(code) : [];
}
