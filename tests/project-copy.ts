import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NOT_COPIED = new Set([
	'node_modules',
	'dist',
	'.site',
	'.git',
	'.astro',
	'.netlify',
	'.cache',
	'.functions',
]);

export interface ProjectCopy {
	folder: string;
	remove: () => Promise<void>;
}

/** The project in a folder of its own, where a test may build, serve and change it. */
export async function copyProject(): Promise<ProjectCopy> {
	const folder = await mkdtemp(join(tmpdir(), 'trygghet-'));
	for (const entry of await readdir('.'))
		if (!NOT_COPIED.has(entry)) await cp(entry, join(folder, entry), { recursive: true });
	await linkPackages(resolve('node_modules'), join(folder, 'node_modules'));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Each package by itself: the build keeps a cache beside them, which is not to be shared. */
async function linkPackages(from: string, to: string): Promise<void> {
	await mkdir(to);
	for (const name of await readdir(from))
		if (!name.startsWith('.') || name === '.bin') await symlink(join(from, name), join(to, name));
}
