import { onPageAlone } from '../check.ts';

export const oneHeading = onPageAlone(({ $ }) => {
	const all = $('h1').length;
	if (all !== 1) return [`${String(all)} headings of level one`];
	return /\S/.test($('main h1').text()) ? [] : ['no text in a heading of level one in main'];
});
