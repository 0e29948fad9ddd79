import { hydrate } from 'preact';
import { pathIn, paths } from '../../../lib/paths.ts';
import { EnhancedForm } from './EnhancedForm.tsx';
import { SURVEY_DATA_ID, SURVEY_ROOT_ID, type SurveyData } from '../FormPage.tsx';
import { isFilledIn, readFormState } from '../form-state.ts';
import { stayAway } from './journey.ts';

const root = document.getElementById(SURVEY_ROOT_ID);
const form = root?.querySelector('form');
const json = document.getElementById(SURVEY_DATA_ID)?.textContent;

if (root && form && json) {
	const data = JSON.parse(json) as SurveyData;
	const receipt = pathIn(data.language, paths.surveyThanks);
	// "Back" from the receipt must not send again, also where the browser has kept the whole page.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) stayAway(receipt);
	});
	if (!stayAway(receipt)) {
		// Read before hydrating: what was picked meanwhile, or sent back with errors, would be lost.
		const initial = { ...readFormState(new FormData(form)), problems: data.problems };
		// Not by document.activeElement: that would lay out the page first, on a slow phone 10 ms.
		const hasFocus = root.querySelector(':focus') !== null;
		const isTouched = isFilledIn(initial) || data.problems.length > 0 || hasFocus;
		hydrate(<EnhancedForm {...{ data, initial, isTouched }} />, root);
		root.dataset['enhanced'] = '';
	}
}
