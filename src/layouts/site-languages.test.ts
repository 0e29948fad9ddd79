import { expect, test } from 'vitest';
import { organisationSchema } from '../schemas/organisation.ts';
import { siteLanguages } from './site-languages.ts';

const { languages } = organisationSchema.shape;
const reviewed = { by: 'Språkgranskare', date: '2026-06-01' };
const of = (reviews: object, context?: string) =>
	siteLanguages({ languages: languages.parse(reviews) }, context).map(
		({ language, unreviewed }) => `${language}${unreviewed ? '?' : ''}`,
	);

test('a preview has every language, and says which nobody has reviewed', () => {
	expect(of({ en: reviewed }, 'deploy-preview')).toEqual(['sv', 'lattlast?', 'en', 'ar?']);
});

test('production has Swedish, and the languages that are reviewed', () => {
	expect(of({ en: reviewed }, 'production')).toEqual(['sv', 'en']);
	expect(of({}, 'production')).toEqual(['sv']);
});
