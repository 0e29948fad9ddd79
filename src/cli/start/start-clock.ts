import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import { currentSurvey } from '../../survey/rules/window.ts';

/** Where no survey is open at `now`: the middle of the current one's window, as an ISO instant. */
export function clockInsideWindow(surveys: Questionnaire[], now: Date): string | undefined {
	const current = currentSurvey(surveys, now);
	if (current === undefined || current.status === 'open') return undefined;
	const { opens, closes } = current.survey;
	return new Date((Date.parse(opens) + Date.parse(closes)) / 2).toISOString();
}
