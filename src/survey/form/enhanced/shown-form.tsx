import { fillIn } from '../../../strings/fill-in.ts';
import { questionsOf } from '../../rules/localize.ts';
import { DraftOffer } from '../DraftOffer.tsx';
import type { SurveyData } from '../page/FormPage.tsx';
import { Refused } from '../Refused.tsx';
import { CODE, START, type Step } from '../steps.ts';
import { type EnhancedView, SurveyForm } from '../SurveyForm.tsx';
import type { View } from './running-form.ts';

type Handlers = {
	[Name in keyof EnhancedView as Name extends `on${string}` ? Name : never]: EnhancedView[Name];
};

interface ShownFormProps {
	data: SurveyData;
	steps: Step[];
	view: View;
	handlers: Handlers & {
		onKeep: (isKept: boolean) => void;
		onOpen: () => void;
		onDiscard: () => void;
	};
}

export function ShownForm({ data, steps, view, handlers }: ShownFormProps) {
	const { strings, paper } = data;
	const { draft, kept } = strings.form;
	const { state, step, offer, refusal, isReady } = view;
	const asked = offer && (
		<DraftOffer
			key={offer}
			question={offer === 'device' ? draft.found : kept[offer]}
			open={offer === 'link' ? kept.stay : draft.open}
			discard={draft.discard}
			{...handlers}
		/>
	);
	return (
		<SurveyForm
			{...data}
			state={state}
			enhanced={{
				...view,
				...handlers,
				isLast: isLastStep(steps, step),
				offer: asked,
				// Neither of them leaves room for a question meanwhile.
				aside: refusal ? <Refused {...refusal} contact={data.contact} /> : offer === 'link',
				draft: isReady && !paper ? { isKept: view.isKept, onKeep: handlers.onKeep } : undefined,
			}}
		/>
	);
}

export const isLastStep = (steps: Step[], step: Step | undefined): boolean =>
	step !== undefined && step === steps[steps.length - 1];

/** The page's title, which says where one is and that something is wrong. */
export function titleOf(
	{ step, refusal, state }: View,
	{ form, strings }: SurveyData,
	title: string,
) {
	const { code, check, progress } = strings.form;
	const questions = questionsOf(form);
	const ofStep =
		step &&
		step.id !== START &&
		('question' in step
			? // Never what is asked: the browser's history shows titles to whoever looks there.
				fillIn(progress.place, {
					question: questions.indexOf(step.question) + 1,
					questions: questions.length,
				})
			: step.id === CODE
				? code.label
				: check.title);
	const here = [refusal?.title ?? ofStep, title].filter(Boolean).join(' – ');
	return state.problems.length > 0 ? strings.errors.titlePrefix + here : here;
}
