import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from './check-content.ts';
import type { PlacedFinding } from './finding.ts';
import { inspectPictures } from './inspect-pictures.ts';
import { readContentFiles } from './read-content.ts';

const FIXTURES = 'src/content-check/fixtures';
export const CASES = `${FIXTURES}/as-editors-make-them`;
const LINE_END = 0x0a;
const GOOD = [
	...readContentFiles(join(FIXTURES, 'good'), 'content'),
	{
		path: 'content/districts/sv/hogaborg.mdx',
		text: '---\nname: Högaborg\nconfirmed: true\n---\n\nText.\n',
	},
];

/** A file as an editor made it: on its first line what should happen and where it belongs. */
export interface EditorsCase {
	path: string;
	bytes: Buffer;
}

export function editorsCase(name: string): EditorsCase {
	const bytes = readFileSync(join(CASES, name));
	if (name.startsWith('img-')) return { path: `content/images/${name}`, bytes };
	const end = bytes.indexOf(LINE_END);
	const path = bytes.subarray(0, end).toString().split(' | FILE ')[1]?.trim();
	if (path === undefined) throw new Error(`${name} does not say where it belongs`);
	return { path, bytes: bytes.subarray(end + 1) };
}

/** What the check says of a file that lies among files that are right, byte for byte. */
export async function findingsOn({ path, bytes }: EditorsCase): Promise<PlacedFinding[]> {
	const root = mkdtempSync(join(tmpdir(), 'editors-case-'));
	try {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), bytes);
		const files = await inspectPictures(root, readContentFiles(root, 'content'), 'content');
		const others = GOOD.filter((file) => file.path !== path);
		const found = await checkContent([...others, ...files], {
			production: false,
			today: '2026-12-01',
		});
		return found.filter(({ file }) => file === path);
	} finally {
		rmSync(root, { recursive: true });
	}
}
