import { expect, test } from 'vitest';
import { addContent, pagesFrom } from './generated-content.ts';
import { copyProject } from './project-copy.ts';
import { timedBuild } from './timed-build.ts';

/** Measures, as many area days, and districts, in four languages, beside the site's own pages. */
const FEW = 32;
const MANY = 4 * FEW;
/** Were the time quadratic, a page of the last builds would cost five times one of the first. */
const MOST_TIMES = 1.5;

async function buildWith(count: number) {
	const copy = await copyProject();
	try {
		addContent(copy.folder, count);
		return await timedBuild(copy.folder);
	} finally {
		await copy.remove();
	}
}

test(
	'a page takes no longer to build where there are many',
	// A busy machine is slower at times; what is quadratic is so each time.
	{ retry: 1 },
	async () => {
		const none = await buildWith(0);
		const few = await buildWith(FEW);
		const many = await buildWith(MANY);
		const added = [few.pages - none.pages, many.pages - none.pages];
		expect(added).toEqual([pagesFrom(FEW), pagesFrom(MANY)]);
		const first = (few.seconds - none.seconds) / (few.pages - none.pages);
		const last = (many.seconds - few.seconds) / (many.pages - few.pages);
		const told = [none, few, many]
			.map(({ pages, seconds }) => `${String(pages)} pages ${seconds.toFixed(1)} s`)
			.join(', ');
		expect(last / first, told).toBeLessThanOrEqual(MOST_TIMES);
	},
);
