import { defineMdastPlugin } from 'satteri';
import { behindAddress } from '../content-check/body/written-addresses.ts';

/** Addresses in a running text end where the check reads that they do. */
export const writtenAddresses = defineMdastPlugin({
	name: 'written-addresses',
	options: { position: true },
	link(node, context) {
		const behind = behindAddress(node);
		const [text] = node.children;
		if (behind === '' || text?.type !== 'text') return;
		context.insertAfter(node, { type: 'text', value: behind });
		context.setProperty(text, 'value', text.value.slice(0, -behind.length));
		context.setProperty(node, 'url', node.url.slice(0, -behind.length));
	},
});
