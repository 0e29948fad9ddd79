import { guarded } from './guard.ts';

const ask = guarded((event: BeforeUnloadEvent) => {
	event.preventDefault();
	// Chrome before 119 asks for this.
	Object.assign(event, { returnValue: true });
});

/** Listened to only while answers would be lost: it keeps some browsers from keeping the page. */
export function askBeforeLeaving(hasAnswers: boolean) {
	if (hasAnswers) addEventListener('beforeunload', ask);
	else removeEventListener('beforeunload', ask);
}
