import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { isSwedish, withSwedishQuotes } from '../lib/swedish-quotes.ts';

/** The compiler makes English quotation marks of straight ones. */
export const swedishQuotes = ({ fileURL }: PluginFactoryContext) =>
	isSwedish(fileURL?.pathname ?? '') ? inSwedish : undefined;

const inSwedish = defineMdastPlugin({
	name: 'swedish-quotes',
	text(node, context) {
		const value = withSwedishQuotes(node.value);
		if (value !== node.value) context.setProperty(node, 'value', value);
	},
});
