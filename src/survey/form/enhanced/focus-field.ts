/**
 * What is asked comes into view before its field gets the focus: else the browser shows the field
 * alone, as the error summary of the GOV.UK Design System says.
 */
export function focusField(id: string) {
	const control = document.getElementById(id);
	const question = control?.closest('.survey-question')?.querySelector('.survey-label');
	question?.scrollIntoView({ behavior: 'instant' });
	control?.focus({ preventScroll: question !== undefined });
}
