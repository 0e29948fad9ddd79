import { z } from 'zod';
import { blobOid, type FakeGithub } from './repository.ts';
import { change } from './changes.ts';

const WHEN = '2026-11-20T11:00:00Z';
const AUTHOR = { name: 'Redaktören', email: 'redaktor@example.org', user: null };

const ASKED = z.object({
	query: z.string(),
	variables: z.object({ branch: z.string().default('main'), input: z.unknown().optional() }),
});
/** One of many that are asked for at once: `content_12: object(oid: "…")`. */
const ALIAS = /(\w+_\d+): +(?:object\((oid|expression): "([^"]+)"\)|ref\()/g;

/** The answer has more in it than the query asks for. */
export function answerGraphql(github: FakeGithub, body: unknown): unknown {
	const { query, variables } = ASKED.parse(body);
	try {
		if (query.includes('mutation(')) return { data: change(github, query, variables.input) };
		const ref = refOf(github, variables.branch);
		const many = [...query.matchAll(ALIAS)].map(
			([, alias = '', by, what = '']): [string, unknown] => [
				alias,
				by === undefined ? ref : blobOf(github, by, what),
			],
		);
		const repository = { id: 'id', ref, pullRequests: pullRequestsOf(github) };
		const asked = { ...repository, ...Object.fromEntries(many) };
		return { data: { repository: asked, fork: asked, base: asked } };
	} catch (error) {
		return { errors: [{ message: String(error) }] };
	}
}

function refOf(github: FakeGithub, branch: string) {
	const head = github.branches.get(branch);
	if (head === undefined) return null;
	const nodes = [{ ...head, files: undefined, committedDate: WHEN, author: AUTHOR }];
	return { target: { oid: head.oid, history: { nodes } } };
}

function blobOf(github: FakeGithub, by: string, what: string) {
	const [branch, path = ''] = what.split(':');
	const text = by === 'oid' ? github.textOf(what) : github.files(branch)[path];
	// What was built of a commit is asked for in the same way: nothing was.
	if (text === undefined) return null;
	return { oid: blobOid(text), byteSize: text.length, text, isBinary: false, isTruncated: false };
}

function pullRequestsOf(github: FakeGithub) {
	const open = github.pullRequests.filter(({ isOpen }) => isOpen);
	return {
		totalCount: open.length,
		nodes: open.map((one) => ({
			id: one.number,
			number: one.number,
			title: one.title,
			headRefName: one.branch,
			headRefOid: github.branches.get(one.branch)?.oid,
			createdAt: WHEN,
			updatedAt: WHEN,
			author: { ...AUTHOR, login: 'redaktor' },
			labels: { nodes: one.labels.map((name) => ({ name })) },
			files: { nodes: github.changed(one).map((path) => ({ path, changeType: 'MODIFIED' })) },
		})),
	};
}
