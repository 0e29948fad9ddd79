/** Within a tag; on lines of a quote, also the sign that each of them begins with. */
export const SPACE = String.raw`(?:\s|(?<=\n[ \t>]*)>)`;
/** Behind a value's quote there need be no space. */
export const NAME = String.raw`(?<=[\s"'>])[^\s=/<>{"'\x60]+`;
/** Between quotes of either kind, the only sort that a text may have. */
export const VALUE = `${SPACE}*=${SPACE}*(?:"[^"]*"|'[^']*')`;
/** All of a component, each with a value, and the space behind them. */
export const ATTRIBUTES = `(?:${SPACE}*${NAME}${VALUE})*${SPACE}*`;

/** The values as they are written, by their names. */
export const valuesIn = (attributes: string): Record<string, string> =>
	Object.fromEntries(
		[...attributes.matchAll(new RegExp(`(${NAME})(${VALUE})`, 'g'))].map(
			([, name = '', value = '']) => [name, value.slice(value.search(/["']/) + 1, -1)],
		),
	);
