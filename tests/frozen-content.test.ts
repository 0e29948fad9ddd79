import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** All but those that judge today's content or look for it in another company's site. */
const files = globSync([
	'{src,functions,eslint}/**/*{.test,-fixture,-builder}.{ts,tsx}',
	'tests/*.ts',
	'tests/{faults,postgres}/**/*.ts',
]);
/** A file named in a call, not in an address of the check. The guide for editors is no content. */
const READS_CONTENT =
	/\b\w*(?:[rR]ead|cp|copy|glob|exists|stat|load|open|cwd)\w*\(\s*[`'"]content(?:['"`]|\/(?!README\.md))/;

test("no test reads today's content, which an editor may change", () => {
	expect(files.filter((file) => READS_CONTENT.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('one that reads it is found, and one that reads its guide is not', () => {
	const reads = (path: string) => READS_CONTENT.test(`const text = readFileSync(${path}, 'utf8')`);
	expect(["'content/history.yaml'", '`content/${a}`', "'content/README.md'"].map(reads)).toEqual([
		true,
		true,
		false,
	]);
});
