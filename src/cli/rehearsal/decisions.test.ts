import { expect, test } from 'vitest';
import { readOrganisation } from '../../content-check/read-organisation.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Language } from '../../survey/rules/languages.ts';
import { aSurvey } from '../../survey/rules/survey-builder.ts';
import { unreviewedLetters } from '../survey/letters/letter-contents.ts';
import { decisionsLeft } from './decisions.ts';

const organisation = readOrganisation();
const listed = (changes: Partial<Organisation>, letters: Language[] = []) =>
	decisionsLeft(aSurvey(), { ...organisation, ...changes }, letters).join('\n');

test('without the address of the site no letter can be made, so it is to be decided', () => {
	expect(listed({ webAddress: null })).toContain('Webbplatsens adress (webAddress');
	expect(listed({})).not.toContain('Webbplatsens adress');
});

test('the languages of the letter that nobody has reviewed are named', () => {
	expect(listed({}, ['sv', 'ar'])).toContain('Vem som granskar brevets ord: svenska, arabiska ');
	expect(listed({})).not.toContain('brevets ord');
	expect(unreviewedLetters()).toEqual(['ar']);
});
