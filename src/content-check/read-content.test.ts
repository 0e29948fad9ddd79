import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { readContentFiles } from './read-content.ts';
import { report } from './report.ts';

const files = readContentFiles('.');

test('every file of the content is read, and called content/…', () => {
	const paths = files.map(({ path }) => path);
	expect(paths).toContain('content/organisation.yaml');
	expect(paths).toContain('content/districts/sv/lindglantan.mdx');
	expect(paths).toEqual(paths.toSorted());
});

test('the content that tests build has nothing wrong', async () => {
	const findings = await checkContent(files, { production: false, today: '2026-11-25' });
	const errors = findings.filter(({ level }) => level === 'error');
	expect(errors, report(errors)).toEqual([]);
});

describe('what lies among the content is read as what it is', () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'content-'));
		mkdirSync(join(root, 'content'));
	});
	afterEach(() => {
		rmSync(root, { recursive: true });
	});
	const read = () => readContentFiles(root, 'content');

	test('a link is no file, whatever it leads to', () => {
		writeFileSync(join(root, 'elsewhere.yaml'), 'a: 1\n');
		symlinkSync(join(root, 'elsewhere.yaml'), join(root, 'content/sok.yaml'));
		symlinkSync(join(root, 'nowhere'), join(root, 'content/history.yaml'));
		symlinkSync(root, join(root, 'content/images'));
		expect(read()).toEqual(
			['history.yaml', 'images', 'sok.yaml'].map((name) => ({
				path: `content/${name}`,
				text: '',
				is: 'link',
			})),
		);
	});

	test('a folder is one, also where it is called as a file', () => {
		mkdirSync(join(root, 'content/norr.mdx'));
		mkdirSync(join(root, 'content/norr'));
		expect(read()).toEqual([{ path: 'content/norr.mdx', text: '', is: 'folder' }]);
	});

	test.each(['Thumbs.db', 'thumbs.db', 'desktop.ini', '.DS_Store', '~$norr.docx', '~$norr.mdx'])(
		'%s was put there by a program, and is passed over',
		(name) => {
			writeFileSync(join(root, 'content', name), 'x');
			expect(read()).toEqual([]);
		},
	);

	test.each(['.mdx', '.norr.mdx'])('%s was to have a name, and is not', (name) => {
		writeFileSync(join(root, 'content', name), 'x');
		expect(read()).toMatchObject([{ path: `content/${name}` }]);
	});

	test.each(['PK\x03\x04\x14\0\x06\0', '%PDF-1.7\n', '{\\rtf1\\ansi}', '\n<!DOCTYPE html>\n'])(
		'a document is one, also where it is called as a text (%j)',
		async (text) => {
			writeFileSync(join(root, 'content/norr.mdx'), Buffer.from(text, 'latin1'));
			const found = await checkContent(read(), { production: false, today: '2026-11-25' });
			expect(found.map(({ message }) => message)).toContainEqual(
				expect.stringMatching(/^Filen är ett dokument från ett annat program/),
			);
		},
	);

	test.each([
		['UTF-16', Buffer.from('\uFEFFtitle: På gården', 'utf16le')],
		['UTF-16', Buffer.from('title: På gården', 'utf16le')],
		['UTF-16', Buffer.from('\uFEFFtitle: På gården', 'utf16le').swap16()],
		['ANSI eller Latin-1', Buffer.from('title: På gården', 'latin1')],
	])('a text is read in whichever encoding it was saved (%s)', (encoding, bytes) => {
		writeFileSync(join(root, 'content/norr.mdx'), bytes);
		const [file] = read();
		expect(file).toMatchObject({ encoding });
		expect(file?.text).toContain('title: På gården');
	});
});
