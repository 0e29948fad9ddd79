import { onPageAlone } from '../check.ts';

export const pictureTexts = onPageAlone(({ $ }) =>
	$('svg, img')
		.get()
		.map((picture) => $(picture))
		.filter(
			(picture) =>
				picture.attr('aria-hidden') !== 'true' &&
				!(picture.attr('aria-label') ?? picture.attr('alt')),
		)
		.map((picture) => `nothing to read aloud: ${$.html(picture).slice(0, 80)}`),
);
