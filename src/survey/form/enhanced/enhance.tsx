import { SURVEY_DATA_ID, SURVEY_ROOT_ID, type SurveyData } from '../page/FormPage.tsx';
import { isFilledIn, readFormState } from '../form-state.ts';
import { guard, guarded } from './guard.ts';
import { stayAway } from './journey.ts';
import { leadOn } from './lead-on.ts';
import { missingFeatures } from './required-features.ts';
import { keepPlainForm } from './plain-form.ts';
import { runForm } from './run-form.tsx';

const root = document.getElementById(SURVEY_ROOT_ID);
const form = root?.querySelector('form');
const json = document.getElementById(SURVEY_DATA_ID)?.textContent;
const missing = missingFeatures();

if (missing.length > 0) console.error(`The form stays plain without ${missing.join(', ')}`);
else if (root && form && json) enhance(root, form, JSON.parse(json) as SurveyData);

/** The plain form is what is promised: it is there again when anything of this fails. */
function enhance(root: HTMLElement, form: HTMLFormElement, data: SurveyData) {
	// "Back" from the receipt must not send again, also where the browser has kept the whole page.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) stayAway();
	});
	if (stayAway()) return;

	// Read before hydrating: what was picked meanwhile, or sent back with errors, would be lost.
	const fields = new FormData(form);
	const initial = { ...readFormState(fields), problems: data.problems };
	// Not by document.activeElement: that would lay out the page first, on a slow phone 10 ms.
	const focused = root.querySelector(':focus');
	const linked = form.querySelector<HTMLElement>('[data-linked]')?.dataset['linked'];
	const isTouched =
		isFilledIn({ ...initial, code: initial.code === linked ? '' : initial.code }) ||
		data.problems.length > 0 ||
		focused !== null;

	const putBack = keepPlainForm(root, form);
	let isShown = false;
	guard((error, event) => {
		console.error(error);
		// Until it has been shown whole there may be nothing left of the fields to read.
		const live = isShown ? root.querySelector('form') : null;
		const control = live ? live.querySelector(':focus') : focused;
		const plain = putBack(live ? new FormData(live) : fields);
		if (live) leadOn(plain, data.form, event, control?.id);
		// Nobody has pressed anything: nothing moves.
		else document.getElementById(control?.id ?? '')?.focus({ preventScroll: true });
	});
	guarded(() => {
		runForm(root, form, data, initial, isTouched);
		root.dataset['enhanced'] = '';
		isShown = true;
	})();
}
