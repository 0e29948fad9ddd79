import { paths } from '../../../src/lib/paths.ts';
import { previewSv } from '../../../src/strings/sv/preview.ts';
import { kindOf } from '../addresses.ts';
import { onPageAlone } from '../check.ts';

/** The figure in a district's first answers: that of an invented survey carries its badge there, too. */
export const markedFigure = onPageAlone(({ $, path }) => {
	if (kindOf(path) !== paths.district(':id')) return [];
	const isMarked = (place: string) =>
		$(`${place} strong`).first().text() === previewSv.example.badge;
	return isMarked('#trygghet + div p.small') && !isMarked('main header dl > div:first-child')
		? ['an invented figure without a badge']
		: [];
});
