import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { News } from '../../queries/site/news.ts';
import { feedOf } from './feed.ts';

const OPTIONS = {
	title: 'Nytt på Rosen & Liljan',
	page: '/omraden/rosen/',
	feed: '/omraden/rosen/flode.xml',
	author: 'Bolaget',
	site: new URL('https://trygghet.example'),
};
const lock: News = {
	path: '/atgarder/las/',
	title: 'Lås & portar <nya>',
	summary: 'Alla <b> & ]]> portar.',
	isCancelled: false,
	day: '2026-06-01',
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
	expect(readHtml($('entry > title').text())).toBe(lock.title);
	expect(readHtml($('entry > summary').text())).toBe(lock.summary);
});

test('a day that is called off says so in its name', () => {
	expect(read([{ ...lock, title: 'Höstdag', isCancelled: true }])('entry > title').text()).toBe(
		'Inställd: Höstdag',
	);
});

test('it is as new as its newest piece of news, from the start of that day in Sweden', () => {
	const $ = read([lock, { ...lock, path: '/atgarder/ljus/', day: '2026-01-10' }]);
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
