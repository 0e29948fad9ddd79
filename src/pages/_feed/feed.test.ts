import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { News } from '../../queries/site/news.ts';
import { measureSchema } from '../../schemas/measure.ts';
import { feedOf } from './feed.ts';

const OPTIONS = {
	title: 'Nytt på Rosen & Liljan',
	page: '/omraden/rosen/',
	feed: '/omraden/rosen/flode.xml',
	author: 'Bolaget',
	site: new URL('https://trygghet.example'),
};
const measure = measureSchema.parse({
	title: 'Lås & portar <nya>',
	summary: 'Alla <b> & &lt; ]]> portar.',
	group: 'physical-environment',
	districts: 'all',
	status: 'ongoing',
	start: '2026-06-01',
	owner: 'Förvaltare',
});
const lock: News = {
	kind: 'begun',
	measure,
	path: '/atgarder/las/',
	event: 'borjade',
	at: new Date('2026-05-31T22:00:00Z'),
};
const read = (news: News[]) => load(feedOf(news, OPTIONS), { xml: true });
/** A reader of feeds takes these texts for HTML. */
const readHtml = (text: string) => load(text, null, false).text();

test('a feed says whose it is, in which language, and where it and its page stand', () => {
	const $ = read([lock]);
	expect($('feed').attr('xml:lang')).toBe('sv');
	expect($('feed > title').text()).toBe(OPTIONS.title);
	expect($('feed > author > name').text()).toBe('Bolaget');
	expect($('feed > link[rel="self"]').attr('href')).toBe(
		'https://trygghet.example/omraden/rosen/flode.xml',
	);
	expect($('feed > link[rel="alternate"]').attr('href')).toBe(
		'https://trygghet.example/omraden/rosen/',
	);
});

test('signs with a meaning in XML and HTML reach the reader as they are', () => {
	const $ = read([lock]);
	expect(readHtml($('entry > title').text())).toBe(`Har börjat: ${measure.title}`);
	expect(readHtml($('entry > summary').text())).toBe(measure.summary);
});

test('each event of a page is an entry of its own, which leads to the page', () => {
	const $ = read([{ ...lock, kind: 'finished', event: 'klar' }, lock]);
	const ids = $('entry > id').map((_, id) => $(id).text());
	expect(ids.get()).toEqual([
		'https://trygghet.example/atgarder/las/#klar',
		'https://trygghet.example/atgarder/las/#borjade',
	]);
	expect($('entry > link').first().attr('href')).toBe('https://trygghet.example/atgarder/las/');
});

test('it is as new as its newest piece of news', () => {
	const $ = read([lock, { ...lock, event: 'x', at: new Date('2026-01-09T23:00:00Z') }]);
	expect($('feed > updated').text()).toBe('2026-05-31T22:00:00.000Z');
	expect($('entry > updated').last().text()).toBe('2026-01-09T23:00:00.000Z');
});

test('without news it is a feed, and never seems new', () => {
	const $ = read([]);
	expect($('entry')).toHaveLength(0);
	expect($('feed > updated').text()).toBe('2025-12-31T23:00:00.000Z');
});

test('the same news makes the same feed', () => {
	expect(feedOf([lock], OPTIONS)).toBe(feedOf([lock], OPTIONS));
});
