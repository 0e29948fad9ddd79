import { expect, test } from 'vitest';
import { config } from './config.ts';

const { app_title: title, collections, backend } = config('bolaget/trygghet', 'Tryggt hemma', {});
const folders = (collections ?? []).flatMap((collection) =>
	'folder' in collection ? [collection] : [],
);

test('It is the repository of the build that is edited', () => {
	expect(backend).toMatchObject({ name: 'github', repo: 'bolaget/trygghet' });
});

test('It is called by the name of the site', () => {
	expect(title).toBe('Redigera Tryggt hemma');
});

test('Nothing can be deleted, since links lead to it', () => {
	expect(folders.map((folder) => folder.delete)).toEqual(folders.map(() => false));
});

test('What can be made anew leads to its own page', () => {
	const made = folders.filter(({ create }) => create === true);
	expect(made.map(({ preview_path: path }) => path)).toEqual([
		'/atgarder/{{slug}}/',
		'/omradesdagar/{{slug}}/',
		'/omraden/{{slug}}/',
		'/trygghetsarbete/{{slug}}/',
		'/resultat/{{slug}}/',
	]);
});
