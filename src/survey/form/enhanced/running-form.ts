import type { FormState } from '../form-state.ts';
import type { SurveyData } from '../page/FormPage.tsx';
import type { Refusal } from '../Refused.tsx';
import type { Step } from '../steps.ts';
import type { EnhancedView } from '../SurveyForm.tsx';
import type { Journey } from './journey.ts';

/** All that is shown, and from which it can be shown anew. */
export interface View extends Pick<EnhancedView, 'step' | 'notice' | 'isSending'> {
	state: FormState;
	/** Whose answers are these: kept in the tab or on the device, or there when another code came? */
	offer?: 'tab' | 'device' | 'link' | undefined;
	refusal?: Refusal | undefined;
	/** On this device, as the person has asked for. */
	isKept: boolean;
	/** The first view is the server's own; what only the script can do comes after it. */
	isReady: boolean;
}

/** The form that a person is at work on. */
export interface RunningForm {
	data: SurveyData;
	steps: Step[];
	journey: Journey;
	view: () => View;
	/** What stands in the fields becomes the state, and the other way round. */
	read: () => void;
	fill: (fields: Pick<FormState, 'code' | 'answers'>) => void;
	/** Shown at once: what fails, fails in the handler that has done it. */
	set: (part: Partial<View>) => void;
	/** The step that the entry of the history stands for, from its beginning or at a field. */
	showStep: (field?: string) => void;
}

export const changeState = ({ view, set }: RunningForm, part: Partial<FormState>) => {
	set({ state: { ...view().state, ...part } });
};
