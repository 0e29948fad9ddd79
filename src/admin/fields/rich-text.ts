import { CONTENT_COMPONENTS } from '../../schemas/components.ts';
import type { Field } from './field.ts';

/** A text, with nothing that the CMS's own editor could write and our check would refuse. */
export const richText = (name: string, label: string, required: boolean): Field => ({
	name,
	label,
	widget: 'richtext',
	required,
	linked_images: false,
	modes: ['rich_text', 'raw'],
	buttons: [
		'bold',
		'italic',
		'strikethrough',
		'code',
		'link',
		'heading-two',
		'heading-three',
		'bulleted-list',
		'numbered-list',
		'quote',
	],
	editor_components: ['code-block', ...Object.keys(CONTENT_COMPONENTS)],
});
