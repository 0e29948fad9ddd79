import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileName, FILES, FOLDERS } from '../../src/admin/collections.ts';
import type { ContentFile } from '../../src/content-check/finding.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { shareEditors } from './shared-editors.ts';

/** A field of each collection that holds a line of text. */
const TEXT: Record<string, string> = {
	districts: 'name',
	surveys: 'title.sv',
	themes: 'themes.0.name.sv',
};
const FILE_TEXT: Record<FileName, string> = {
	organisation: 'name',
	accessibility: 'checks.0',
	history: 'series.0.instrument',
	searchWords: 'groups.0.typed.0',
	letters: 'title',
	lettersEn: 'title',
	lettersAr: 'title',
};
const CONTENT = readContentFiles(process.cwd());

/** What the CMS writes in its own way, unless it is merged. */
const hasComponent = ({ text }: ContentFile) => /^<[A-Z]/m.test(text);

/** What is simple, and what has most parts: the shortest and the longest of each folder. */
const ENTRIES = [
	...FOLDERS.flatMap(({ name, path, kind, translations }) => {
		const folder = translations !== undefined ? `${path}/sv` : path;
		const files = CONTENT.filter(
			(file) => file.path.startsWith(`${folder}/`) && !file.path.endsWith('.lock.yaml'),
		).sort((one, other) => one.text.length - other.text.length);
		return [...new Set([files.at(0), ...files.filter(hasComponent), files.at(-1)])].flatMap(
			(file) =>
				file === undefined
					? []
					: ([[file.path, name, basename(file.path, `.${kind}`), TEXT[name] ?? 'title']] as const),
		);
	}),
	...Object.entries(FILES).map(
		([name, file]) => [file, 'files', name, FILE_TEXT[name as FileName]] as const,
	),
];

/** As long: some are as long as they may be. */
const withAnotherEnd = (text: string) => text.replace(/.$/u, 'q');

const { changes, editors } = shareEditors();

describe.each(ENTRIES)('%s', (file, collection, entry, field) => {
	test('opens, a changed word is one changed line, and changed back it is as it was', async () => {
		const change = async (to: (value: string) => string) => {
			await editors().open(collection, entry);
			const input = (await editors().reveal(field)).locator('input, textarea').first();
			const value = await input.inputValue();
			await input.fill(to(value));
			await editors().save();
			return value;
		};
		const value = await change(withAnotherEnd);
		await expect.poll(changes).toHaveLength(1);
		const [changed] = await changes();
		expect(changed).toMatchObject({
			path: file,
			came: [expect.stringContaining(withAnotherEnd(value))],
		});
		expect(changed?.went).toHaveLength(1);
		await change(() => value);
		await expect.poll(changes).toEqual([]);
	});
});
