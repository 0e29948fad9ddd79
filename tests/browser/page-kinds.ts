import { kindOf } from '../every-site/addresses.ts';

/** Four pages with most of what is drawn, written from both sides. */
export const MOST_PARTS = [
	'/',
	'/omraden/lindglantan/',
	'/trygghetsarbete/alla-delar/',
	'/ar/omraden/lindglantan/',
];

/** The fewest pages with every layout and part that is drawn. */
export const TELLING_PAGES = [
	...MOST_PARTS,
	'/omraden/akervinkeln/',
	'/omradesdagar/2026-12-12-lindglantan/',
	'/resultat/2025/',
];

/** One page of each kind for reading: those of a list differ in what they say. */
export const PAGE_KINDS = [
	...TELLING_PAGES,
	'/404.html',
	'/omraden/',
	'/omraden/hamnkullen/',
	'/omraden/stallgarden/',
	'/omraden/tegelvallen/',
	'/atgarder/',
	'/atgarder/portar-las-och-ljus/',
	'/omradesdagar/',
	'/omradesdagar/2027-02-20-akervinkeln/',
	'/trygghetsarbete/',
	'/trygghetsarbete/alla-listor/',
	'/resultat/',
	'/resultat/metod/',
	'/kontakt/',
	'/sok/',
	'/integritet/',
	'/tillganglighet/',
	'/ar/',
	'/ar/omradesdagar/',
	'/ar/kontakt/',
	'/en/resultat/',
	'/lattlast/omraden/',
];

/** Of these pages the ones that were chosen above, and the first of each other kind there is. */
export const ofEachKind = (paths: string[]): string[] => [
	...new Set([
		...PAGE_KINDS,
		...[...Map.groupBy(paths, kindOf).values()].flatMap((alike) => alike.slice(0, 1)),
	]),
];
