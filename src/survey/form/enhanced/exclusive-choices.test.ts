import { afterEach, expect, test, vi } from 'vitest';
import { localize, questionsOf } from '../../rules/localize.ts';
import { aSurvey } from '../../rules/survey-builder.ts';
import { untickOthers } from './exclusive-choices.ts';

const [single, several] = questionsOf(localize(aSurvey(), 'sv'));

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Ticks `value` where these are ticked: what is no longer, and what is. */
function tick(value: string, ticked: string[], question = several) {
	if (question === undefined) throw new Error('No question');
	const boxes = [...ticked, value].map((of) => ({
		name: 'answers.first',
		value: of,
		checked: true,
	}));
	vi.stubGlobal('document', { querySelectorAll: () => boxes.filter(({ checked }) => checked) });
	const gone = untickOthers(question, boxes.at(-1) as HTMLInputElement);
	return [gone, boxes.flatMap((box) => (box.checked ? box.value : []))];
}

test('what cannot stand beside a choice goes with it, and is told', () => {
	expect(tick('none', ['light', 'locks'])).toEqual([['Belysning', 'Lås'], ['none']]);
	expect(tick('light', ['none'])).toEqual([['Inget'], ['light']]);
	expect(tick('light', ['locks'])).toEqual([[], ['locks', 'light']]);
});

test('of one answer alone the browser takes the other back', () => {
	expect(tick('very', ['not'], single)).toEqual([[], ['not', 'very']]);
});
