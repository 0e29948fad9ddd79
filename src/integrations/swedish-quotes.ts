import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';

const SWEDISH = /\/(?:sv|lattlast)\/[^/]+$/;

/** The compiler makes English quotation marks of straight ones: in Swedish both look the same way. */
export const swedishQuotes = ({ fileURL }: PluginFactoryContext) =>
	SWEDISH.test(fileURL?.pathname ?? '') ? inSwedish : undefined;

const inSwedish = defineMdastPlugin({
	name: 'swedish-quotes',
	text(node, context) {
		const value = node.value.replaceAll('“', '”').replaceAll('‘', '’');
		if (value !== node.value) context.setProperty(node, 'value', value);
	},
});
