import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inSiteContent } from '../../lib/site-content.ts';
import { idFromName } from '../../survey/rules/id.ts';
import { idSchema } from '../../schemas/id.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import type { Answers, Kind } from './kinds.ts';

/** Where the file goes: the name is the given id, or made of what is answered. */
export function newPath(
	root: string,
	kind: Kind,
	answers: Answers,
	given: string | undefined,
): { path: string } | { problem: string } {
	const day = kind.dayIn === undefined ? '' : `${String(answers[kind.dayIn]).slice(0, 10)}-`;
	const id = given?.replace(/\.mdx$/, '') ?? idFromName(String(answers[kind.namedBy]));
	if (id === '') return { problem: newPageSv.noId };
	const stem = id.startsWith(day) ? id : `${day}${id}`;
	const issue = idSchema.safeParse(stem).error?.issues[0];
	if (issue !== undefined) return { problem: newPageSv.wrongId(stem, issue.message) };
	const path = `${kind.folder}/${stem}.mdx`;
	return existsSync(join(root, inSiteContent(path)))
		? { problem: newPageSv.exists(path) }
		: { path };
}
