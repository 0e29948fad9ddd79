import { browserStrings } from '../../strings/browser-strings.ts';
import { surveyStrings } from '../../strings/survey.ts';
import { localize } from '../rules/localize.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { openJourney } from './enhanced/journey.ts';
import type { RunningForm, View } from './enhanced/running-form.ts';
import { stepsOf } from './steps.ts';

export const STRINGS = browserStrings(surveyStrings('sv'));
export const ANSWERS = new Map([['satisfied', ['very']]]);

/** A form that is filled in and shown nowhere. */
export function runningForm(paper?: { saved: string }): RunningForm {
	const form = localize(aSurvey(), 'sv');
	let view: View = {
		state: { code: '', answers: new Map(), problems: [] },
		step: undefined,
		notice: '',
		isSending: false,
		isKept: false,
		isReady: true,
	};
	const set = (part: Partial<View>) => {
		view = { ...view, ...part };
	};
	return {
		data: {
			...{ form, paper, strings: STRINGS, language: 'sv', languages: [], problems: [] },
			receipt: '/enkat/tack/',
			contact: { address: '/kontakt/', label: 'Kontakt' },
		},
		steps: stepsOf(form),
		journey: openJourney(undefined),
		view: () => view,
		read: () => undefined,
		fill: (fields) => {
			set({ state: { ...view.state, ...fields } });
		},
		set,
		showStep: () => undefined,
	};
}
