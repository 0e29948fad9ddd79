import { onPageAlone } from '../check.ts';

export const titleAndDescription = onPageAlone(({ $ }) => [
	...(/\S/.test($('head > title').text()) ? [] : ['no title']),
	...(/\S{2}/.test($('meta[name="description"]').attr('content') ?? '') ? [] : ['no description']),
]);
