import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { testSize } from '../test-size.ts';

/** The first program with one of these names that is installed. */
export function findProgram(...names: string[]): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find((path) => existsSync(path));
}

/** What is installed; at full size, what Debian has too. */
export function findOrInstall<Found>(
	find: () => Found | undefined,
	...packages: string[]
): Found | undefined {
	const found = find();
	if (found !== undefined || !testSize(false, true)) return found;
	return installFromDebian(...packages) ? find() : undefined;
}

/** Installs packages where Debian has them and that is allowed; whether they are there now. */
export function installFromDebian(...packages: string[]): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const options = {
		stdio: 'pipe',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	} as const;
	try {
		execFileSync('apt-get', ['update'], options);
		execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
		return true;
	} catch {
		return false;
	}
}
