import { expect, test } from 'vitest';
import { contentSv } from '../../src/strings/sv/content.ts';
import { figuresSv } from '../../src/strings/sv/figures.ts';
import { builtPages } from './built-pages.ts';

/** What looks otherwise with what the site knows, in texts of the invented landlord. */
function text(path: string) {
	const page = builtPages.find((built) => built.path === path);
	if (page === undefined) throw new Error(`${path} is not built`);
	return page.$;
}

/** The figure that this district's text shows. */
const figureOf = (district: string) => text(`/omraden/${district}/`)('#om + div .apart');

test('A figure that nothing is known of says so, behind closed shutters', () => {
	const $ = text('/trygghetsarbete/alla-listor/');
	const told = $('.apart').last();
	expect(told.find('svg').attr('aria-label')).toBe(figuresSv.figure.closedPicture);
	expect(told.text()).toContain(contentSv.figure.none('Tegelvallen'));
});

test('A figure that is withheld says why, behind closed shutters', () => {
	const told = figureOf('hamnkullen');
	expect(told.find('svg').attr('aria-label')).toBe(figuresSv.figure.closedPicture);
	expect(told.text()).toContain(contentSv.figure.hidden('Hamnkullen'));
	expect(told.text()).toContain(contentSv.figure.withheld['few-answers'](20));
});

test('Windows are lit for what is certain, and to the half for what is possible', () => {
	const told = figureOf('lindglantan');
	const [, low, high] = /mellan (\d+) och (\d+) procent/.exec(told.text()) ?? [];
	const windows = (path: number, shape: RegExp) =>
		told.find('path.lit').eq(path).attr('d')?.match(shape)?.length;
	expect(windows(0, /h9v13/g)).toBe(Number(low));
	expect(windows(1, /h9v7/g)).toBe(Number(high) - Number(low));
});

test('Every contact can be pressed where it stands', () => {
	const contacts = text('/trygghetsarbete/alla-delar/')('.contact');
	const names = Object.values(contentSv.contacts);
	for (const name of names) expect(contacts.text()).toContain(name);
	expect(contacts.find('a[href^="tel:"], a[href^="mailto:"]')).toHaveLength(contacts.length - 1);
});
