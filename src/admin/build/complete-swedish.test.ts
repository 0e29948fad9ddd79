import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cmsSv } from '../../strings/sv/admin/cms.ts';
import { withOurWords } from './complete-swedish.ts';

/** Said of the CMS's set-up, which no editor has made. */
const SET_UP = 'config.';
/** Said otherwise than by the CMS, which has Swedish for it. */
const OTHERWISE = [
	'entry_validation_errors',
	'slug',
	'sort_keys.slug',
	'edit_slug',
	'edit_slug_error.empty',
	'edit_slug_error.invalid',
	'edit_slug_error.duplicate',
	'view_on_live_site',
];

type Words = Parameters<typeof withOurWords>[0];

const wordsOf = (locale: string) =>
	JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${locale}.json`, 'utf8')) as Words;

const flat = (words: Words, start = ''): [string, string][] =>
	Object.entries(words).flatMap(([key, text]) =>
		typeof text === 'string' ? [[start + key, text]] : flat(text, `${start}${key}.`),
	);

const english = new Map(flat(wordsOf('en-US')));
const theirs = new Map(flat(wordsOf('sv')));
const swedish = new Map(flat(withOurWords(wordsOf('sv'))));
const variables = (text = '') => [...new Set(text.match(/\$\w+/g))].sort();

test('All that the CMS says to an editor is Swedish', () => {
	const missing = [...english.keys()].filter((key) => !key.startsWith(SET_UP) && !swedish.has(key));
	expect(missing).toEqual([]);
});

test('A word of a group stands in its group', () => {
	expect(withOurWords({ status: { drafts: 'Utkast' } })).toMatchObject({
		status: { drafts: 'Utkast', deploying: 'Publiceras' },
		new_folder_error: { empty: cmsSv['new_folder_error.empty'] },
	});
});

test('What the CMS has learnt to say itself is left to it', () => {
	const both = Object.keys(cmsSv).filter((key) => theirs.has(key));
	expect(both).toEqual(OTHERWISE);
});

test.each(Object.keys(cmsSv))('%s is asked for by the CMS, with the same values', (key) => {
	expect(english.has(key)).toBe(true);
	const asked = variables(english.get(key));
	expect(asked).toEqual(expect.arrayContaining(variables(swedish.get(key))));
});
