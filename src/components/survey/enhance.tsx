import { hydrate } from 'preact';
import { CODE_FRAGMENT, EnhancedForm } from './EnhancedForm.tsx';
import { SURVEY_DATA_ID, SURVEY_ROOT_ID, type SurveyData } from './FormPage.tsx';
import { readFormState } from './form-state.ts';

const root = document.getElementById(SURVEY_ROOT_ID);
const form = root?.querySelector('form');
const json = document.getElementById(SURVEY_DATA_ID)?.textContent;

if (root && form && json) {
	const data = JSON.parse(json) as SurveyData;
	// Read before hydrating: what was picked meanwhile, or sent back with errors, would be lost.
	const initial = { ...readFormState(new FormData(form)), problems: data.problems };
	const code = new URLSearchParams(location.hash.slice(1)).get(CODE_FRAGMENT);
	if (code !== null) {
		// Out of the address bar and the history: the next person at this device must not see it.
		history.replaceState(null, '', location.pathname + location.search);
		if (initial.code === '') initial.code = code;
	}
	const input = form.elements.namedItem('code');
	if (input instanceof HTMLInputElement) input.value = initial.code;
	hydrate(<EnhancedForm form={data.form} language={data.language} initial={initial} />, root);
	document.getElementById('fel')?.focus();
}
