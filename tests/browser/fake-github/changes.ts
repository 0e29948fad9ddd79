import { z } from 'zod';
import { blobOid, type FakeGithub } from './repository.ts';

const WHEN = '2026-11-20T11:00:00Z';

const REF = z.object({ name: z.string().startsWith('refs/heads/'), oid: z.string() });
const COMMIT = z.object({
	branch: z.object({ branchName: z.string() }),
	expectedHeadOid: z.string(),
	fileChanges: z.object({
		additions: z.array(z.object({ path: z.string(), contents: z.base64() })),
		deletions: z.array(z.object({ path: z.string() })),
	}),
	message: z.object({ headline: z.string() }),
});
const PULL_REQUEST = z.object({ pullRequestId: z.coerce.number() });

/** What a mutation does, by its name in the query. */
export function change(github: FakeGithub, query: string, input: unknown): unknown {
	if (query.includes(' createCommitOnBranch(')) return commit(github, input);
	if (query.includes(' createRef(')) {
		const { name, oid } = REF.parse(input);
		github.createBranch(name.replace('refs/heads/', ''), oid);
	} else {
		const { pullRequestId } = PULL_REQUEST.parse(input);
		github.pullRequest(pullRequestId).isDraft = query.includes(' convertPullRequestToDraft(');
	}
	return {};
}

function commit(github: FakeGithub, input: unknown) {
	const { branch, expectedHeadOid, fileChanges, message } = COMMIT.parse(input);
	const added = fileChanges.additions.map(({ path, contents }) => {
		const text = Buffer.from(contents, 'base64').toString();
		return { path, text, oid: blobOid(text) };
	});
	const { oid } = github.commit(
		branch.branchName,
		expectedHeadOid,
		message.headline,
		Object.fromEntries(added.map(({ path, text }) => [path, text])),
		fileChanges.deletions.map(({ path }) => path),
	);
	const files = Object.fromEntries(added.map(({ oid }, at) => [`file_${at}`, { oid }]));
	return { createCommitOnBranch: { commit: { oid, committedDate: WHEN, ...files } } };
}
