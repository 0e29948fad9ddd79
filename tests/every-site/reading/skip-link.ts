import { frameStrings } from '../../../src/strings/frame.ts';
import { languageOf } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

export const skipLink = onPageAlone(({ $, path }) => {
	const first = $('a, button, input, summary').first();
	const to = first.attr('href') ?? '';
	if (first.text().trim() !== frameStrings(languageOf(path)).skip)
		return [`the keyboard comes first to "${first.text().trim()}"`];
	return /^#./.test(to) && $(`main${to}`).length === 1 ? [] : [`${to} is not main`];
});
