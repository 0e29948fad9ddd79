import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, FOLDERS } from '../../src/admin/collections.ts';
import { readContentFiles } from '../../src/content-check/read-content.ts';
import { shareEditors } from './shared-editors.ts';

/** A field of each collection that holds a line of text. */
const TEXT: Record<string, string> = {
	districts: 'name',
	surveys: 'title.sv',
	themes: 'themes.0.name.sv',
};
const FILE_TEXT: Record<string, string> = {
	organisation: 'name',
	accessibility: 'checks.0',
	history: 'series.0.instrument',
	searchWords: 'groups.0.typed.0',
};
const CONTENT = readContentFiles(process.cwd()).map(({ path }) => path);
const ENTRIES = [
	...FOLDERS.flatMap(({ name, path, kind, translations }) => {
		const folder = translations !== undefined ? `${path}/sv` : path;
		const files = CONTENT.filter(
			(file) => file.startsWith(`${folder}/`) && !file.endsWith('.lock.yaml'),
		);
		return files.map(
			(file) => [file, name, basename(file, `.${kind}`), TEXT[name] ?? 'title'] as const,
		);
	}),
	...Object.entries(FILES).map(
		([name, file]) => [file, 'files', name, FILE_TEXT[name] ?? ''] as const,
	),
];

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
		const value = await change((word) => `${word} nu`);
		await expect.poll(changes).toHaveLength(1);
		const [changed] = await changes();
		expect(changed).toMatchObject({ path: file, came: [expect.stringContaining(`${value} nu`)] });
		expect(changed?.went).toHaveLength(1);
		await change(() => value);
		await expect.poll(changes).toEqual([]);
	});
});
