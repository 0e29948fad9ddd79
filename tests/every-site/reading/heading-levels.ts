import { onPageAlone } from '../check.ts';

export const headingLevels = onPageAlone(({ $ }) => {
	const headings = $('h1, h2, h3, h4, h5, h6').get();
	const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
	return headings.flatMap((heading, index) => {
		const before = levels[index - 1] ?? 0;
		const level = levels[index] ?? 0;
		return level > before + 1
			? [`h${String(level)} after h${String(before)}: ${$(heading).text().trim()}`]
			: [];
	});
});
