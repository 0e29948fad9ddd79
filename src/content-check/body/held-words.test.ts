import { expect, test } from 'vitest';
import { AREA_DAY, contentWhere } from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

const found = (text: string) =>
	findingsInPreview(contentWhere(AREA_DAY, '\nText.\n', `\n${text}\n`));

test.each([
	'[ring <Phone number="112" /> nu](/kontakt/)',
	'[se <Contact to="disturbance" /> nu][1]\n\n[1]: /kontakt/',
	'Se <SwedishLink to="/kontakt/">[Kontakt](/kontakt/)</SwedishLink>.',
	'Se <SwedishLink to="/kontakt/">**www.polisen.se**</SwedishLink>.',
	'<SwedishLink to="/kontakt/"><SwedishLink to="/sok/">Sök</SwedishLink></SwedishLink>',
])('no link stands in a link: %j', async (text) => {
	const told = finding(AREA_DAY, 'texten', 'En länk kan inte stå inuti en länk');
	expect(await found(text)).toEqual([told]);
});

test.each([
	['<Term meaning="m">\n\nord\n\n</Term>', 'på samma rad'],
	['<Term meaning="m">\nord\n</Term>', 'på samma rad'],
	['<SwedishLink to="/sok/">\n\n- ord\n\n</SwedishLink>', 'på samma rad'],
	['<Term meaning="m"><Figure /></Term>', 'på samma rad'],
	['Ett <Term meaning="m"><Term meaning="n">ord</Term></Term>.', 'inuti Term'],
])('only words stand in %j', async (text, words) => {
	expect(await found(text)).toEqual([finding(AREA_DAY, 'texten', words)]);
});

test.each([
	'<Term meaning="m">**EST** och `kod`</Term>',
	'- <SwedishLink to="/kontakt/">Kontakt</SwedishLink>',
	'Ett <Term meaning="m">[ord](/kontakt/)</Term>, <Phone number="112" />.',
	'[Ett <Term meaning="m">ord</Term>](/kontakt/)',
])('of %j nothing is said', async (text) => {
	expect(await found(text)).toEqual([]);
});
