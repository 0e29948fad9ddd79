import { expect, test } from 'vitest';
import { contentWith, MEASURE, SEARCH_WORDS } from '../content-builder.ts';
import { adviceIn, finding } from '../finding-builder.ts';

const IN_ARABIC = 'content/measures/ar/lampor.mdx';

test.each([
	[IN_ARABIC, '---\ntitle: a\nsummary: b\n---\nاتصل على \u200E112.\n', false],
	[SEARCH_WORDS, 'groups: [{ typed: [\u200Fشرطة], searched: [polis] }]', false],
	[MEASURE, 'Ring \u200E112.', true],
	[MEASURE, '👨\u200D👩\u200D👧 Välkomna!', false],
	[MEASURE, 'Väl\u200Dkomna!', true],
])('in %s %j has a sign that is not seen: %s', async (path, text, isTold) => {
	const swedish = contentWith().find((file) => file.path === path)?.text ?? '';
	const file = path === MEASURE ? swedish.replace('Text.', text) : text;
	const found = await adviceIn(contentWith({ [path]: file }));
	const told = finding(path, 'hela filen', 'ett tecken som inte syns');
	expect(found.filter(({ field }) => field === 'hela filen')).toEqual(isTold ? [told] : []);
});
