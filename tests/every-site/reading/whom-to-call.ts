import { frameStrings } from '../../../src/strings/frame.ts';
import { languageOf } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

export const whomToCall = onPageAlone(({ $, path }) => {
	const block = $('main > section[aria-labelledby="ringa"]');
	const { title } = frameStrings(languageOf(path)).whomToCall;
	return [
		...(block.find('h2#ringa').text() === title ? [] : [`no "${title}" in main`]),
		...['112', '11414']
			.filter((number) => block.find(`a[href="tel:${number}"]`).length !== 1)
			.map((number) => `no ${number} there`),
	];
});
