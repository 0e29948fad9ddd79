import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentPartsSv } from '../../src/strings/components-parts-sv.ts';
import { builtPages } from './built-pages.ts';

const COMPONENTS = 'src/components';
const PATH = '/komponenter/';
const IMPORTED = /from '(\.[^']+\.(?:astro|ts))'/g;

const page = builtPages.find(({ path }) => path === PATH);
if (page === undefined) throw new Error(`${PATH} is not built`);
const { $ } = page;

/** The files that `file` is made of, and those that they are made of. */
function madeOf(file: string, found = new Set<string>()): Set<string> {
	for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
		const path = join(dirname(file), imported);
		if (!found.has(path)) madeOf(path, found.add(path));
	}
	return found;
}

test('Every component is shown, but for those that say why not', () => {
	const shown = madeOf('src/pages/komponenter/[...preview].astro');
	const missing = globSync(`${COMPONENTS}/**/*.astro`).filter((file) => !shown.has(file));
	const elsewhere = Object.keys(componentPartsSv.elsewhere.why);
	expect(missing.sort()).toEqual(elsewhere.map((name) => join(COMPONENTS, `${name}.astro`)).sort());
});

describe.each(Object.keys(componentPartsSv.parts))('%s', (name) => {
	const part = $('main h3:has(code)')
		.filter((_, heading) => $(heading).find('code').text().trim() === name)
		.parent();

	test('is shown in a state at least, with something to see in each', () => {
		const seen = part.find('section:has(> h4)').map((_, state) => {
			const shown = $(state).clone().find('> h4').remove().end();
			return shown.text().trim() !== '' || shown.find('svg').length > 0;
		});
		expect(seen.length).toBeGreaterThan(0);
		expect(seen.get()).not.toContain(false);
	});
});
