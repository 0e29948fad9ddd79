import type { Form } from '../../rules/localize.ts';
import { CODE, headingId, START, stepsOf } from '../steps.ts';
import { placeInHistory } from './journey.ts';

/**
 * The press that failed leads on all the same: it sends the plain form where it would have sent, and
 * else leads to where the person was in it. `focused`: id of the control that had the focus.
 */
export function leadOn(plain: HTMLFormElement, form: Form, event: unknown, focused = '') {
	const steps = stepsOf(form);
	const step = steps[placeInHistory()?.step ?? -1]?.id;
	if (event instanceof SubmitEvent) {
		event.preventDefault();
		const { value } = event.submitter as HTMLButtonElement;
		const isLast = step === undefined || step === steps.pop()?.id;
		if (value || isLast) {
			plain
				.querySelector<HTMLElement>(value ? `button[value="${value}"]` : '.survey-next')
				?.click();
			return;
		}
	}
	const place =
		document.getElementById(focused) ??
		document.getElementById(headingId(step === START ? CODE : (step ?? '')));
	place?.focus();
}
