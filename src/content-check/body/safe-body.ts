import type { Nodes as Node } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { CONTENT_COMPONENTS, type ContentComponent } from '../../schemas/components.ts';
import { checkSchema } from '../check-schema.ts';
import type { Finding, LineAndColumn } from '../finding.ts';
import { startPlace } from './tree.ts';
import { unknownTag } from './unknown-tag.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Problem = Omit<Finding, 'file'>;

export const CODE =
	'Text mellan { och } körs som kod när webbplatsen byggs. Det får inte finnas i innehållet. Skriv \\{ i stället, eller ta bort det.';
export const IMPORT =
	'En rad som börjar med import eller export är kod. Den får inte finnas i innehållet. Ta bort raden, eller börja den med ett annat ord.';

/** Whatever could run as code or show what the site does not know: only what is listed may stand. */
export function unsafeParts(nodes: Node[]): Problem[] {
	const problems: Problem[] = [];
	const add = (node: Node, message: string) =>
		problems.push({ field: 'texten', message, at: startPlace(node) });
	for (const node of nodes) {
		if (isElement(node)) problems.push(...wrongElement(node));
		else if (isExpression(node)) add(node, CODE);
		else if (node.type === 'mdxjsEsm') add(node, IMPORT);
	}
	return problems;
}

function wrongElement(element: Element): Problem[] {
	const unknown = unknownTag(element.name);
	if (unknown !== undefined)
		return [{ field: 'texten', message: unknown, at: startPlace(element) }];
	const name = element.name as keyof typeof CONTENT_COMPONENTS;
	const component: ContentComponent = CONTENT_COMPONENTS[name];
	return [
		...wrongAttributes(name, component, element),
		...wrongContent(name, component, element),
		...wrongPlace(name, component, element),
	];
}

function wrongAttributes(name: string, component: ContentComponent, element: Element): Problem[] {
	const literal = element.attributes.filter(isLiteral);
	const code = element.attributes.filter((attribute) => !isLiteral(attribute));
	const values = Object.fromEntries(literal.map(({ name: of, value }) => [of, value ?? '']));
	const twice = literal.filter(
		(attribute, index) => literal.findIndex((other) => other.name === attribute.name) !== index,
	);
	return [
		...code.map((attribute) => ({
			field: name,
			message: `Värdet i ${name} ska vara text mellan citattecken, inte kod mellan { och }.`,
			at: startPlace(attribute, element),
		})),
		...twice.map((attribute) => ({
			field: `${name} ${attribute.name}`,
			message: `${attribute.name} står två gånger. Ta bort det ena.`,
			at: startPlace(attribute, element),
		})),
		...checkSchema(component.attributes, values).map(({ field, message }) => ({
			field: `${name} ${field}`,
			message,
			at: startPlace(literal.find((attribute) => attribute.name === field) ?? element, element),
		})),
	];
}

const isLiteral = (
	attribute: Element['attributes'][number],
): attribute is MdxJsxAttribute & {
	value: string | null | undefined;
} =>
	attribute.type === 'mdxJsxAttribute' &&
	(attribute.value === null || typeof attribute.value !== 'object');

function wrongContent(name: string, { holds }: ContentComponent, element: Element): Problem[] {
	const { children } = element;
	const at = startPlace(element);
	if (holds === 'nothing' && children.length > 0)
		return [
			{
				field: name,
				message: `${name} har inget innehåll. Skriv <${name} … /> med snedstreck före >, och ta bort </${name}>.`,
				at,
			},
		];
	if (holds !== 'nothing' && children.length === 0)
		return [
			{
				field: name,
				message: `${name} är tom. Skriv något mellan <${name}> och </${name}>, eller ta bort den.`,
				at,
			},
		];
	return [];
}

function wrongPlace(name: string, { stands }: ContentComponent, element: Element): Problem[] {
	if (stands === 'in a sentence' || element.type === 'mdxJsxFlowElement') return [];
	const message = `${name} kan inte stå i en mening. Skriv den på en egen rad, med en tom rad före och efter.`;
	return [{ field: name, message, at: startPlace(element) }];
}

/** A component's attribute, where `node` is that component and has it as plain text. */
export function attributeIn(
	node: Node,
	component: keyof typeof CONTENT_COMPONENTS,
	name: string,
): { value: string; at: LineAndColumn } | undefined {
	if (!isElement(node) || node.name !== component) return undefined;
	const found = node.attributes.filter(isLiteral).find((attribute) => attribute.name === name);
	return found && { value: found.value ?? '', at: startPlace(found, node) };
}

/** Attributes that are shown, or read out, letter by letter. */
const SHOWN = new Set(['title', 'alt', 'caption', 'source', 'meaning']);

/** The texts in a component's attributes: `Picture alt`. */
export const textsOf = (node: Node): { field: string; text: string; at: LineAndColumn }[] =>
	isElement(node)
		? node.attributes
				.filter(isLiteral)
				.filter(({ name }) => SHOWN.has(name))
				.map((attribute) => ({
					field: `${node.name ?? ''} ${attribute.name}`,
					text: attribute.value ?? '',
					at: startPlace(attribute, node),
				}))
		: [];

export const isExpression = (node: Node) =>
	node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

export const isElement = (node: Node): node is Element =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
