import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, readContent } from '../../content-check/content.ts';
import type { ContentFile } from '../../content-check/finding.ts';
import { inSiteContent, siteContent } from '../../lib/site-content.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { readContentFiles } from '../../content-check/read-content.ts';
import { UsageError } from '../usage-error.ts';
import type { Asking } from './asking.ts';
import { askFor } from './dialog.ts';
import { answersIn, type Flags, flagOf } from './flags.ts';
import { newPath } from './id.ts';
import { newErrors } from './errors.ts';
import { isNeeded } from './judge.ts';
import type { Answers, Kind } from './kinds.ts';
import { textOf } from './text.ts';

/**
 * Writes a new content file of what the flags say, and of what is asked for where they do not say
 * enough. Without anybody to ask all has to be said.
 * @throws {UsageError} naming what is missing or wrong; then nothing is written
 */
export async function newPage(
	kind: Kind,
	flags: Flags,
	asking?: Asking,
	root = '.',
): Promise<string> {
	const files = readProject(root);
	const content = readContent(files);
	const districts = content.districts.map(({ id, fields }) => ({
		id,
		names: [fields.name ?? id, ...(fields.alsoKnownAs ?? [])],
	}));
	const given = answersIn(flags, kind, defaults(kind, content), districts);
	const missing = Object.entries(kind.questions).filter(
		([field]) => !(field in given) && isNeeded(kind, given, field),
	);
	const names = missing.map(([field, question]) => flagOf(field, question));
	if (names.length > 0 && asking === undefined)
		throw new UsageError(newPageSv.missing(names, kind.name));
	// Who has said all that is needed is not asked for what is only offered.
	const asked = names.length > 0 ? asking : undefined;
	const answers = asked ? await askFor(kind, given, districts, asked) : given;
	const path = await freePath(root, kind, answers, idIn(flags), asked);
	const text = textOf(kind, answers);
	const errors = await newErrors(files, { path, text });
	if (errors.length > 0) throw new UsageError(errors.join('\n'));
	const file = inSiteContent(path);
	write(root, file, text);
	return file;
}

/** @throws {UsageError} where there is no content */
export function readProject(root: string): ContentFile[] {
	try {
		return readContentFiles(root);
	} catch (cause) {
		throw new UsageError(newPageSv.noContent(siteContent.folder), { cause });
	}
}

/** What nobody has to be asked for. */
function defaults({ name }: Kind, { articles }: Content): Answers {
	if (name === 'area-day') return { status: 'planned' };
	if (name !== 'article') return {};
	const last = Math.max(0, ...articles.map(({ fields }) => fields.order ?? 0));
	return { order: last + 1 };
}

const idIn = ({ id }: Flags) => (typeof id === 'string' ? id : undefined);

async function freePath(
	root: string,
	kind: Kind,
	answers: Answers,
	id: string | undefined,
	asking: Asking | undefined,
): Promise<string> {
	const found = newPath(root, kind, answers, id);
	if ('path' in found) return found.path;
	if (asking === undefined) throw new UsageError(newPageSv.otherId(found.problem));
	asking.say(newPageSv.newId(found.problem));
	const other = await asking.line((line) => {
		const again = newPath(root, kind, answers, line.trim());
		return 'problem' in again ? again.problem : undefined;
	});
	return freePath(root, kind, answers, other.trim(), asking);
}

/** Never over a file that is there, also where one has come meanwhile. */
export function write(root: string, path: string, text: string): void {
	try {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text, { flag: 'wx' });
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
		throw new UsageError(
			code === 'EEXIST'
				? newPageSv.otherId(newPageSv.exists(path))
				: newPageSv.notWritten(path, code),
			{ cause },
		);
	}
}
