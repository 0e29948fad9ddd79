import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inSiteContent } from '../lib/site-content.ts';
import { config } from './config.ts';

const {
	app_title: title,
	collections,
	backend,
	...rest
} = config('bolaget/trygghet', 'Tryggt hemma', {});
const folders = (collections ?? []).flatMap((collection) =>
	'folder' in collection ? [collection] : [],
);

test('It is the repository of the build that is edited', () => {
	expect(backend).toMatchObject({ name: 'github', repo: 'bolaget/trygghet' });
});

test('What is saved waits until it is published', () => {
	expect(rest.publish_mode).toBe('editorial_workflow');
});

test('A picture is made anew, without what a phone has written into it', () => {
	expect(rest.media_libraries).toMatchObject({
		default: { config: { transformations: { raster_image: { format: 'webp' } } } },
	});
});

test('No pictures of others are asked for', () => {
	expect(rest.media_libraries?.stock_assets).toBe(false);
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

test('A survey is listed, and the lock beside it is not', () => {
	const { field, pattern } = folders.find(({ name }) => name === 'surveys')?.filter ?? {};
	if (field === undefined || pattern === undefined) throw new Error('All files are listed');
	const files = globSync(`${inSiteContent('content/surveys')}/*.yaml`);
	const listed = files.filter((file) => {
		const fields = parse(readFileSync(file, 'utf8')) as Record<string, string | undefined>;
		// The CMS takes what a file does not say for null.
		return new RegExp(pattern).test(String(fields[field] ?? null));
	});
	expect(listed).not.toEqual(files);
	expect(listed).toEqual(files.filter((file) => !file.endsWith('.lock.yaml')));
});
