import { useState } from 'preact/hooks';
import { checkCode } from '../../rules/code.ts';
import { codeProblems, questionProblems } from '../find-problems.ts';
import type { FormProblem, FormState } from '../form-state.ts';
import { CHECK, CODE, stepAfter, stepOfField, type Step } from '../steps.ts';
import type { Steps } from './use-steps.ts';

interface Way {
	/** On from this step, where what stands there is right. */
	advance: (from: Step) => void;
	/** Shows problems where the first of them can be mended, and leads back here afterwards. */
	report: (problems: FormProblem[]) => void;
	/** To the control that mends a field. */
	mend: (field: string, control: string) => void;
	/** From "check your answers" to a step, and back there afterwards. */
	change: (step: string) => void;
}

/** The way through the steps, with its detours to what has to be mended or changed. */
export function useWay(
	steps: Step[],
	{ step, go }: Pick<Steps, 'step' | 'go'>,
	state: FormState,
	setProblems: (problems: FormProblem[]) => void,
): Way {
	const [detour, setDetour] = useState<{ from: string; to: string }>();
	const placeOf = (field: string) => stepOfField(steps, field);

	function report(problems: FormProblem[]) {
		const [place] = problems.flatMap(({ field }) => placeOf(field) ?? []);
		if (step && place !== undefined && place !== step.id) {
			go(place);
			setDetour({ from: place, to: detour?.from === step.id ? detour.to : step.id });
		}
		setProblems(problems);
	}

	return {
		report,
		advance(from) {
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
			const place = placeOf(field);
			if (step && place !== undefined && place !== step.id) go(place, control);
			else document.getElementById(control)?.focus();
		},
		change(id) {
			setDetour({ from: id, to: CHECK });
			go(id);
		},
	};
}

function problemsOf(step: Step, { code, answers }: FormState): FormProblem[] {
	if ('question' in step) return questionProblems(step.question, answers);
	return step.id === CODE ? codeProblems(code) : [];
}
