import { readFileSync } from 'node:fs';

const FILE = 'node_modules/medium-editor/spec/helpers/util.js';

/** The clipboard of Word as the tests of that editor have it: a string for each of its lines. */
export function recordedWord(): string {
	const code = readFileSync(FILE, 'utf8');
	const lines = /WORD_PASTE_EXAMPLE = \[(.*?)\n?\]\.join/s.exec(code)?.[1];
	if (lines === undefined) throw new Error(`${FILE} has no recording of Word`);
	return [...lines.matchAll(/'((?:\\.|[^'\\])*)'/g)]
		.map(([, line = '']) => line.replaceAll(/\\(.)/g, '$1'))
		.join('\r\n');
}
