import { expect, test } from 'vitest';
import { inSiteContent, siteContentOf } from './site-content.ts';

test.each([undefined, '', 'content', './content/'])('with SITE_CONTENT=%j it is content/', (of) => {
	expect(siteContentOf({ SITE_CONTENT: of })).toEqual({
		folder: 'content',
		dist: 'dist',
		packed: '.packed',
		cache: 'node_modules/.astro',
	});
});

test.each(['tests/site-content', './tests/site-content/', 'tests//site-content'])(
	'another folder (%s) has an output and a cache of its own',
	(of) => {
		expect(siteContentOf({ SITE_CONTENT: of })).toEqual({
			folder: 'tests/site-content',
			dist: '.site/tests/site-content/dist',
			packed: '.site/tests/site-content/packed',
			cache: '.site/tests/site-content/cache',
		});
	},
);

test.each(['/tmp/content', '../content', 'tests/../../content', '.'])(
	'a folder that is not below the project (%s) is refused',
	(of) => {
		expect(() => siteContentOf({ SITE_CONTENT: of })).toThrow('SITE_CONTENT');
	},
);

test('where the platform builds, only content/ is', () => {
	const env = { SITE_CONTENT: 'tests/site-content', NETLIFY: 'true' };
	expect(() => siteContentOf(env)).toThrow('SITE_CONTENT');
	expect(siteContentOf({ NETLIFY: 'true' }).folder).toBe('content');
});

test('a file of content/ is found in the folder that stands for it', () => {
	const { folder } = siteContentOf({ SITE_CONTENT: 'tests/site-content' });
	expect(inSiteContent('content/history.yaml', folder)).toBe('tests/site-content/history.yaml');
	expect(inSiteContent('src/strings/sv/site.ts', folder)).toBe('src/strings/sv/site.ts');
});
