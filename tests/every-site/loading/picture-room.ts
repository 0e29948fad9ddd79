import { onPageAlone } from '../check.ts';

export const pictureRoom = onPageAlone(({ $ }) =>
	$('img:not([width][height])')
		.get()
		.map((picture) => `has no size: ${$.html(picture).slice(0, 80)}`),
);
