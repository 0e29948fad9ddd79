import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MOST_BYTES } from '../content-check/rules/pictures.ts';
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

test('No picture is larger than the check lets through', () => {
	expect(rest.media_libraries).toMatchObject({
		default: { config: { max_file_size: MOST_BYTES } },
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

test('A name is chosen once, since its address is made of it, and is an id', () => {
	for (const { slug } of folders) {
		if (typeof slug !== 'object') throw new Error('It can be changed');
		expect(slug.editable).toEqual(['create']);
		const isName = (name: string) => new RegExp(String(slug.pattern?.[0])).test(name);
		expect(['2026-12-05-raa', 'Råå', 'en sida', 'en--sida', '-'].map(isName)).toEqual([
			...[true, false, false, false, false],
		]);
	}
});

test('What is emptied comes along, since some of it is written as not known', () => {
	expect(rest.output?.omit_empty_optional_fields).toBe(false);
});

test('Of a measure its words alone have a field in each language', () => {
	const fields = folders.find(({ name }) => name === 'measures')?.fields ?? [];
	const translated = fields.filter((field) => 'i18n' in field && field.i18n === true);
	expect(translated.map(({ name }) => name).sort()).toEqual([
		...['body', 'summary', 'title', 'translatedFrom'],
	]);
});

test('The text is met right after what has to be filled in', () => {
	const before = folders.flatMap(({ fields = [] }) => {
		const body = fields.findIndex(({ name }) => name === 'body');
		return fields.slice(Math.max(0, body - 1), Math.max(0, body));
	});
	expect(before.length).toBeGreaterThan(0);
	expect(before.filter((field) => !('required' in field && field.required === true))).toEqual([]);
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
