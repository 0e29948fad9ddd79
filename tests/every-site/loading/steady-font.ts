import { onPageAlone } from '../check.ts';

/** The site's own font is for the next page, and the one that stands until then is as large. */
export const steadyFont = onPageAlone(({ $ }) => {
	const styles = $('style').text();
	const fonts = /--font-text:"([^"]+)","([^"]+)"/.exec(styles) ?? [];
	const faces = [...styles.matchAll(/@font-face\{[^}]*\}/g)].map(([face]) => face);
	const of = (font = '-') => faces.find((face) => face.includes(`font-family:"${font}";`)) ?? '';
	return [
		...(/font-display:optional/.test(of(fonts[1])) ? [] : ['text jumps when the font comes']),
		...(/size-adjust:.*ascent-override:/.test(of(fonts[2]))
			? []
			: ['the font until then has another size']),
	];
});
