import { expect, test } from 'vitest';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import { currentSurvey, statusAt } from '../../survey/rules/window.ts';
import { clockInsideWindow } from './start-clock.ts';

const surveys = loadQuestionnaires();

test.each(['2000-01-01T00:00:00Z', '2199-01-01T00:00:00Z'])(
	'outside the window (%s) the clock is set to an instant at which the survey is open',
	(instant) => {
		const clock = new Date(clockInsideWindow(surveys, new Date(instant)) ?? '');
		expect(currentSurvey(surveys, clock)?.status).toBe('open');
	},
);

test('while the survey is open the clock is left alone', () => {
	const open = surveys.find((survey) => !survey.example);
	const opens = new Date(open?.opens ?? '');
	expect(open && statusAt(open, opens)).toBe('open');
	expect(clockInsideWindow(surveys, opens)).toBeUndefined();
});
