import { describe, expect, test } from 'vitest';
import { readBody } from '../content-check/body/body.ts';
import { CONTENT_COMPONENTS, type ContentComponentName } from '../schemas/components.ts';
import { editorComponents } from './editor-components.ts';

const NAMES = Object.keys(CONTENT_COMPONENTS) as ContentComponentName[];
const componentOf = (name: string) => {
	const found = editorComponents().find(({ id }) => id === name);
	if (found === undefined) throw new Error(`No ${name}`);
	return found;
};

/** What the CMS reads in a text and writes again. */
function again(name: string, text: string): string | undefined {
	const { pattern, fromBlock, toBlock } = componentOf(name);
	const found = pattern.exec(text);
	return found === null ? undefined : toBlock(fromBlock?.(found) ?? {});
}

describe.each(NAMES)('%s', (name) => {
	const { example } = CONTENT_COMPONENTS[name];

	test('is found in a text, and written as it was', () => {
		expect(again(name, `Före.\n\n${example}\n\nEfter.`)).toBe(example);
	});

	test('is not found in another', () => {
		const others = NAMES.filter((other) => other !== name);
		const { pattern } = componentOf(name);
		expect(others.filter((other) => pattern.test(CONTENT_COMPONENTS[other].example))).toEqual([]);
	});

	test('is shown by its name before anything is filled in, and never as HTML', () => {
		const { label, toPreview = () => '' } = componentOf(name);
		expect(toPreview({})).toContain(label);
		expect(toPreview({ content: '<script>' })).not.toContain('<script>');
	});
});

describe('is found however the check takes it', () => {
	const FACT = '<Fact source="Sidan">\n\nEn uppgift.\n\n</Fact>';
	test.each([
		['Phone', "<Phone number='114 14' />", '<Phone number="114 14" />'],
		['Phone', 'Ring <Phone number = "114 14"/> nu.', '<Phone number="114 14" />'],
		['Phone', '<Phone\n\tnumber\n=\n"114 14"\n/\n>', '<Phone number="114 14" />'],
		['Phone', '<Phone number="114 14"></Phone>', '<Phone number="114 14" />'],
		[
			'Picture',
			`<Picture src="a.jpg" alt='Skylten "Port 3"' />  `,
			'<Picture src="a.jpg" alt="Skylten &quot;Port 3&quot;" />',
		],
		['Picture', `<Picture alt='En gård.'src="a.jpg"/>`, '<Picture src="a.jpg" alt="En gård." />'],
		['Fact', "<Fact source='Sidan'>\n\nEn uppgift.\n\n</Fact>", FACT],
		['Fact', '<Fact\n\tsource="Sidan"\n> \nEn uppgift.\n </ Fact >', FACT],
		['Fact', FACT.replaceAll('\n', '\r\n'), FACT],
		['Term', "Vi har <Term meaning='Ihop'>EST</Term >.", '<Term meaning="Ihop">EST</Term>'],
	])('%s: %s', (name, text, written) => {
		expect(readBody({ path: 'a.mdx', text: `---\ntitle: A\n---\n${text}` }).findings).toEqual([]);
		expect(again(name, text)).toBe(written);
	});
});

test('a picture has to be described', () => {
	const alt = componentOf('Picture').fields.find(
		(field) => 'name' in field && field.name === 'alt',
	);
	expect(alt).toMatchObject({ required: true, minlength: 1 });
});

test('a picture is found in its folder, and written by its name', () => {
	const { pattern, fromBlock, toBlock } = componentOf('Picture');
	const found = pattern.exec(CONTENT_COMPONENTS.Picture.example);
	expect(found && fromBlock?.(found)).toMatchObject({ src: '/content/images/gard.jpg' });
	const picked = { src: '/content/images/gard.jpg', alt: 'En gård.' };
	expect(toBlock(picked)).toBe('<Picture src="gard.jpg" alt="En gård." />');
	expect(toBlock({ ...picked, src: 'blob:http://a/1' })).toContain('src="blob:http://a/1"');
});

test('a quote in a value does not end it, and comes back as it was', () => {
	const text = '<Fact source="Sidan &quot;Trygghet&quot;">\n\nEn uppgift.\n\n</Fact>';
	const { pattern, fromBlock } = componentOf('Fact');
	const found = pattern.exec(text);
	expect(found && fromBlock?.(found)).toMatchObject({ source: 'Sidan "Trygghet"' });
	expect(again('Fact', text)).toBe(text);
});
