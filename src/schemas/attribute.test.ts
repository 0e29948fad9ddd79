import { expect, test } from 'vitest';
import { attributesOf } from './attribute.ts';
import { CONTENT_COMPONENTS } from './components.ts';
import { CONTACTS } from './organisation.ts';

test('An attribute says what it is, whether it is needed, and how long it may be', () => {
	expect(attributesOf(CONTENT_COMPONENTS.Picture.attributes)).toMatchObject([
		{ name: 'src', isRequired: true },
		{ name: 'alt', isRequired: true, most: 250 },
		{ name: 'caption', isRequired: false, most: 200 },
	]);
});

test('An attribute with a few values lists them', () => {
	const [to] = attributesOf(CONTENT_COMPONENTS.Contact.attributes);
	expect(to?.values).toEqual(CONTACTS);
});

test('Every attribute of every component is described', () => {
	const all = Object.values(CONTENT_COMPONENTS).flatMap(({ attributes }) =>
		attributesOf(attributes),
	);
	expect(all.filter(({ description }) => description === '')).toEqual([]);
});
