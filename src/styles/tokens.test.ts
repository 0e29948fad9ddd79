import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOKENS = 'src/styles/tokens.css';
const COLOUR =
	/(?:#|%23)(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color)\([^)]*\)/gi;
/** Three equal parts, black and white too: a company has no grey of its own. */
const GREY =
	/^(?:#|%23)(?:([0-9a-f])\1\1[0-9a-f]?|([0-9a-f]{2})\2\2(?:[0-9a-f]{2})?)$|^rgba?\(\s*([\d.]+%?)(?:[\s,]+\3){2}(?![\d.%])/i;

const coloursIn = (text: string) =>
	(text.match(COLOUR) ?? []).filter((colour) => !GREY.test(colour));

test('every colour but greys is named in one file, so that another company has its own', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => join('src', file))
		.filter((file) => /(?<!\.test)\.(?:astro|css|html|svg|tsx?)$/.test(file) && file !== TOKENS);
	const written = files.flatMap((file) =>
		coloursIn(readFileSync(file, 'utf8')).map((colour) => [file, colour]),
	);
	expect(written).toEqual([]);
});

test.each([
	...['#0a5', '#0a5f', '#0a558c', '#0a558c80', '%230a558c'],
	...['rgb(10 85 140)', 'rgba(10, 10, 140, 0.5)', 'hsl(205deg 87% 29%)', 'oklch(40% 0.1 250)'],
])('%s is a colour', (colour) => {
	expect(coloursIn(`a { color: ${colour}; }`)).toEqual([colour]);
});

test.each(['#fff', '#0008', '#333333', '#00000080', 'rgb(0 0 0 / 30%)', 'rgba(51, 51, 51, 0.5)'])(
	'%s is a grey',
	(grey) => {
		expect(coloursIn(`a { color: ${grey}; }`)).toEqual([]);
	},
);
