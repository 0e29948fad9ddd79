import { expect, test } from 'vitest';
import { schemaOf } from '../collections.ts';
import { asPicked, asWritten } from './as-written.ts';

const TEXT = { sv: 'Ja' };

test('A box that is not ticked is no value, where only "true" may be written', () => {
	const question = (sensitive: boolean, noOpinion: boolean) => ({
		sections: [
			{ questions: [{ type: 'single', sensitive, options: [{ label: TEXT, noOpinion }] }] },
		],
	});
	const written = (sensitive: boolean, noOpinion: boolean) =>
		asWritten(schemaOf('surveys'), question(sensitive, noOpinion));
	expect(written(true, true)).toEqual(question(true, true));
	expect(written(false, false)).toEqual({
		sections: [{ questions: [{ type: 'single', options: [{ label: TEXT }] }] }],
	});
});

test('A list that has to stand is written when it is empty, another one is left out', () => {
	expect(asWritten(schemaOf('accessibility'), { barriers: [] })).toEqual({ barriers: [] });
	expect(asWritten(schemaOf('measures'), { answersTo: [] })).toEqual({ answersTo: undefined });
});

test('What has to stand keeps its keys where nothing is known', () => {
	const nothing = { value: '', source: '', checked: '' };
	expect(asWritten(schemaOf('organisation'), { contacts: { email: nothing } })).toEqual({
		contacts: { email: { value: null, source: null, checked: null } },
	});
	expect(asWritten(schemaOf('organisation'), { languages: { en: { by: '', date: '' } } })).toEqual({
		languages: undefined,
	});
});

test('What the CMS knows the rows of a list by is no value', () => {
	const row = { __sc_item_id: '1', __sc_item_original_key_path: 'revised.0', what: 'Ny plats.' };
	expect(asWritten(schemaOf('areaDays'), { revised: [row] })).toEqual({
		revised: [{ what: 'Ny plats.' }],
	});
});

test('What the schema does not know comes along', () => {
	expect(asWritten(schemaOf('measures'), { other: '' })).toEqual({ other: '' });
	expect(asPicked(schemaOf('measures'), { other: 'all', districts: 'all' })).toEqual({
		other: 'all',
		districtsAll: true,
		districts: [],
	});
});

test('All are written as one word, some as a list, and none as nothing', () => {
	const written = (districtsAll: boolean, districts: string[]) =>
		asWritten(schemaOf('measures'), { districtsAll, districts });
	expect(written(true, [])).toEqual({ districts: 'all' });
	expect(written(true, ['dalhem'])).toEqual({ districts: 'all' });
	expect(written(false, ['dalhem'])).toEqual({ districts: ['dalhem'] });
	expect(written(false, [])).toEqual({ districts: undefined });
});
