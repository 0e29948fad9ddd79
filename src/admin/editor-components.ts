import type CMS from '@sveltia/cms';
import { ATTRIBUTES, SPACE, valuesIn } from '../content-check/body/attribute-shape.ts';
import { attributesOf } from '../schemas/attribute.ts';
import {
	CONTENT_COMPONENTS,
	type ContentComponent,
	type ContentComponentName,
} from '../schemas/components.ts';
import { adminSv } from '../strings/sv/admin/admin.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { type JsonSchema, jsonSchemaOf } from './fields/json-schema.ts';
import { richText } from './fields/rich-text.ts';
import { asFound, withNames } from './format/picture-name.ts';

type EditorComponent = Parameters<typeof CMS.registerEditorComponent>[0];
type Values = Record<string, string | undefined>;

/** What stands between the tags is a value of its own. */
const CONTENT = 'content';
/** A quote in an attribute, which would end it. */
const QUOTE = '&quot;';

/** All that a text may use, as something that the CMS's editor can put in and change. */
export const editorComponents = (): EditorComponent[] =>
	(Object.keys(CONTENT_COMPONENTS) as ContentComponentName[]).map((name) =>
		editorComponent(name, CONTENT_COMPONENTS[name]),
	);

function editorComponent(name: string, component: ContentComponent): EditorComponent {
	const { label, attributes, holds, stands } = component;
	const names = attributesOf(attributes).map((attribute) => attribute.name);
	const schema = jsonSchemaOf(attributes);
	const fields = [
		// First: the CMS shows the first field where a component stands in a sentence.
		...(holds === 'words'
			? [{ name: CONTENT, label: adminSv.words, widget: 'string', required: true }]
			: []),
		...fieldsOf(schema, `components.${name}`, {}),
		...(holds === 'blocks' ? [richText(CONTENT, adminSv.holds, true)] : []),
	];
	return {
		id: name,
		label,
		icon: stands === undefined ? 'widgets' : 'short_text',
		// In a sentence there is no room for fields.
		...(stands !== undefined && { mode: 'dialog' }),
		fields,
		pattern: patternOf(name, holds, stands !== undefined),
		fromBlock: ({ groups = {} }: RegExpMatchArray) => ({
			...found(schema, attributesIn(groups['attributes'] ?? '')),
			...(holds !== 'nothing' && { [CONTENT]: groups['content'] }),
		}),
		toBlock: (values: Values) => withNames(written(name, names, holds, values)),
		toPreview: ({ [CONTENT]: content = '' }: Values) =>
			`<aside>${escaped(`${label} ${content}`)}</aside>`,
	};
}

/** How it stands in a text: `m`, and so a block of its own, unless it stands in a sentence. */
function patternOf(name: string, holds: ContentComponent['holds'], isInSentence: boolean): RegExp {
	const open = `<${name}(?<attributes>${ATTRIBUTES})`;
	const close = `</${SPACE}*${name}${SPACE}*>`;
	if (holds === 'words') return new RegExp(`${open}>(?<content>[^<]*)${close}`);
	const whole =
		holds === 'blocks'
			? `${open}>\\s*\\n(?<content>[^]*?)\\n\\s*${close}`
			: `${open}(?:/${SPACE}*>|>${close})`;
	return isInSentence ? new RegExp(whole) : new RegExp(`^${whole}[ \\t]*$`, 'm');
}

const attributesIn = (text: string): Values =>
	Object.fromEntries(
		Object.entries(valuesIn(text)).map(([name, value]) => [name, value.replaceAll(QUOTE, '"')]),
	);

/** A picture is shown only where the CMS knows its folder. */
const found = ({ properties = {} }: JsonSchema, values: Values): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value = '']) => [
			name,
			properties[name]?.isPicture === true ? asFound(value) : value,
		]),
	);

function written(
	name: string,
	attributes: string[],
	holds: ContentComponent['holds'],
	values: Values,
): string {
	const content = values[CONTENT]?.trim() ?? '';
	const given = attributes.flatMap((attribute) => {
		const value = values[attribute];
		return value ? [` ${attribute}="${value.replaceAll('"', QUOTE)}"`] : [];
	});
	const open = `<${name}${given.join('')}`;
	if (holds === 'nothing') return `${open} />`;
	return holds === 'words'
		? `${open}>${content}</${name}>`
		: `${open}>\n\n${content}\n\n</${name}>`;
}

const escaped = (text: string) =>
	text.replaceAll(/[&<>"{]/g, (character) => `&#${String(character.charCodeAt(0))};`);
