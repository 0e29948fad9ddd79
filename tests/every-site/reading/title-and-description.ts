import { onEachPage } from '../check.ts';

export const titleAndDescription = onEachPage(({ $ }) => [
	...(/\S/.test($('head > title').text()) ? [] : ['no title']),
	...(/\S{2}/.test($('meta[name="description"]').attr('content') ?? '') ? [] : ['no description']),
]);
