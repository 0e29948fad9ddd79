import { resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { MDX_FEATURES } from '../src/content-check/body/parse-mdx.ts';
import { checkContent } from '../src/content-check/check-content.ts';
import { COLLECTIONS } from '../src/content-check/collections.ts';
import { readContent } from '../src/content-check/content.ts';
import type { ContentFile } from '../src/content-check/finding.ts';
import { readFields } from '../src/content-check/front-matter.ts';
import { readContentFiles } from '../src/content-check/read-content.ts';
import { forCompiler, withoutCode } from '../src/integrations/checked-content.ts';
import { textTables } from '../src/integrations/text-tables.ts';
import { randomFrom } from '../src/lib/random-from.ts';
import { mutated } from './mutated-content.ts';
import { testSize } from './test-size.ts';

const ROOT = resolve('.');
const MUTATIONS = testSize(500, 20_000);
const MOST_MS = testSize(2, 60) * 60_000;
const SEED = 27;
const FILES = readContentFiles('.').filter(({ path }) => /\.(?:mdx|yaml)$/.test(path));
const SMALL = FILES.filter(({ text }) => text.length < 20_000);

/** Alone a file lacks what it refers to: only what is new of it counts. */
async function errorsOn(file: ContentFile): Promise<string[]> {
	const found = await checkContent([file], { production: false, today: '2026-11-20' });
	return found
		.filter(({ file: of, level }) => of === file.path && level === 'error')
		.map(({ field, message }) => `${field}: ${message}`);
}

const collectionOf = (path: string) =>
	Object.values(COLLECTIONS).find(({ files }) => files.test(path));

/** As the build does: its data by the whole schema, its text by the compiler. */
function build(file: ContentFile): unknown {
	const fields = readFields(file);
	if (!fields.ok) throw new Error(fields.finding.message);
	if (file.path.endsWith('.mdx')) {
		const { code } = forCompiler(ROOT)(file.text, resolve(file.path));
		mdxToJs(code, {
			features: MDX_FEATURES,
			mdastPlugins: [withoutCode(ROOT)],
			hastPlugins: [textTables],
		});
	}
	return collectionOf(file.path)?.schema.parse(fields.data);
}

const checkedData = (file: ContentFile): unknown =>
	Object.values(readContent([file])).flat()[0]?.fields;

test('every file that passes the check is built, with the same data', () => {
	for (const file of FILES) expect(build(file), file.path).toEqual(checkedData(file));
});

test(
	`whatever passes of ${String(MUTATIONS)} slips is built, with the same data`,
	async () => {
		const next = randomFrom(SEED);
		const before = new Map<string, string[]>();
		const counts = { refused: 0, passed: 0, compiled: 0 };
		for (let of = 0; of < MUTATIONS; of += 1) {
			const file = SMALL[Math.floor(next() * SMALL.length)];
			if (file === undefined) break;
			const old = before.get(file.path) ?? (await errorsOn(file));
			before.set(file.path, old);
			const slip = mutated(file, next);
			if ((await errorsOn(slip)).some((error) => !old.includes(error))) {
				counts.refused += 1;
				continue;
			}
			counts.passed += 1;
			expect(build(slip), `${slip.path}\n${slip.text}`).toEqual(checkedData(slip));
			if (slip.path.endsWith('.mdx')) counts.compiled += 1;
		}
		// Printed: green alone does not tell a check that refuses much from one that lets much through.
		console.log(counts);
		expect(counts.passed).toBeGreaterThanOrEqual(MUTATIONS / 2);
	},
	MOST_MS,
);
