import { expect, test } from 'vitest';
import { CONTENT_COMPONENTS } from '../../schemas/components.ts';
import { readBody } from './body.ts';

const found = (text: string) =>
	readBody({ path: 'a.mdx', text: `---\ntitle: A\n---\n${text}\n` }).findings;

const ATTRIBUTES = Object.entries(CONTENT_COMPONENTS).flatMap(([name, { attributes, holds }]) =>
	Object.keys(attributes.shape).map((attribute) => ({ name, attribute, holds })),
);

test.each(ATTRIBUTES)('<$name $attribute> says that its value is missing', (of) => {
	const { name, attribute, holds } = of;
	const tag = `${name} ${attribute}`;
	const text = holds === 'nothing' ? `<${tag} />` : `<${tag}>\n\nText.\n\n</${name}>`;
	const about = found(text).filter(({ field }) => field === name || field === tag);
	expect(about).toEqual([expect.objectContaining({ field: tag })]);
	expect(about[0]?.message).not.toContain('kod');
});

test('a file that does not begin with its fields is told so, and nothing of its text', () => {
	expect(readBody({ path: 'a.mdx', text: 'title: A\n---\n<b>Text.</b>\n' })).toEqual({
		text: '',
		nodes: [],
		findings: [],
	});
});
