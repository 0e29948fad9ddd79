import { expect, test } from 'vitest';
import { frameStrings } from '../../strings/frame.ts';
import { storedDataStrings } from '../../strings/stored-data.ts';
import { surveyStrings } from '../../strings/survey.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { missingWords } from './missing-words.ts';

const swedish = { title: 'Enkäten', form: { send: 'Skicka', groups: ['första', 'andra'] } };
/** Where words are missing when English is this and the others are whole. */
const missing = (english: object) =>
	missingWords('survey', (language: Language) => (language === 'en' ? english : swedish)).map(
		({ file, field }) => [file, field],
	);
const EN = 'src/strings/en/survey.ts';

test('a translation with all words lacks nothing', () => {
	expect(missing({ title: 'Survey', form: { send: 'Send', groups: ['first'] } })).toEqual([]);
});

test('what is missing or empty is named, one by one', () => {
	expect(missing({ title: '', form: { groups: [] } })).toEqual([
		[EN, 'title'],
		[EN, 'form.send'],
		[EN, 'form.groups'],
	]);
	expect(missing({ title: 'Survey' })).toEqual([
		[EN, 'form.send'],
		[EN, 'form.groups'],
	]);
});

test('every language has all words of the interface', () => {
	expect([
		...missingWords('survey', surveyStrings),
		...missingWords('frame', frameStrings),
		...missingWords('stored-data', storedDataStrings),
	]).toEqual([]);
});
