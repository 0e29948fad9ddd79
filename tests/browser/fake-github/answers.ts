import { z } from 'zod';
import { blobOid, type FakeGithub, type Files } from './repository.ts';
import { answerGraphql } from './graphql.ts';

const USER = {
	id: 1,
	login: 'redaktor',
	name: 'Redaktören',
	email: 'redaktor@example.org',
	avatar_url: 'https://avatars.githubusercontent.com/u/1',
};
const WHEN = '2026-11-20T11:00:00Z';

const OPENED = z.object({
	title: z.string(),
	head: z.string(),
	base: z.literal('main'),
	draft: z.boolean(),
});
const LABELLED = z.object({ labels: z.array(z.string()) });
const MERGED = z.object({ commit_title: z.string() });

type Answer = (github: FakeGithub, body: unknown, what: string) => unknown;

/** In the order in which the CMS asks; `~` is the repository. */
const ANSWERS: [asked: RegExp, answer: Answer][] = [
	[/^GET \/user$/, () => USER],
	[/^POST \/graphql$/, answerGraphql],
	[/^GET ~\/collaborators\/redaktor$/, () => ({})],
	[
		/^GET ~\/contents\/(.+)$/,
		(github, _, asked) => {
			const [path = '', branch = ''] = decodeURIComponent(asked).split('?ref=');
			return github.files(branch)[path];
		},
	],
	[/^GET ~\/git\/trees\/\w+\?recursive=1$/, (github) => ({ tree: treeOf(github.files()) })],
	[
		/^POST ~\/pulls$/,
		(github, body) => {
			const { head, title, draft } = OPENED.parse(body);
			const { number } = github.openPullRequest(head, title, draft);
			return { number, node_id: number, title, created_at: WHEN, updated_at: WHEN };
		},
	],
	[
		/^POST ~\/issues\/(\d+)\/labels$/,
		(github, body, number) => {
			github.pullRequest(Number(number)).labels.push(...LABELLED.parse(body).labels);
			return [];
		},
	],
	[
		/^GET ~\/issues\/(\d+)$/,
		(github, _, number) => ({
			labels: github.pullRequest(Number(number)).labels.map((name) => ({ name })),
		}),
	],
	[
		/^PATCH ~\/issues\/(\d+)$/,
		(github, body, number) => {
			github.pullRequest(Number(number)).labels = LABELLED.parse(body).labels;
			return {};
		},
	],
	[
		/^PUT ~\/pulls\/(\d+)\/merge$/,
		(github, body, number) => {
			github.merge(Number(number), MERGED.parse(body).commit_title);
			return {};
		},
	],
	[
		/^DELETE ~\/git\/refs\/heads\/(.+)$/,
		(github, _, branch) => ({ deleted: github.branches.delete(branch) }),
	],
];

export interface Answered {
	status: number;
	json?: unknown;
	body?: string;
}

/** `undefined` where the CMS asks for something else. */
export function answer(github: FakeGithub, asked: string, body: unknown): Answered | undefined {
	for (const [what, give] of ANSWERS) {
		const found = what.exec(asked.replace('/repos/local/trygghet', '~'));
		if (found === null) continue;
		try {
			return answered(give(github, body, found[1] ?? ''));
		} catch (error) {
			return { status: 422, json: { message: String(error) } };
		}
	}
	return undefined;
}

function answered(given: unknown): Answered {
	if (given === undefined) return { status: 404, json: { message: 'Not Found' } };
	return typeof given === 'string' ? { status: 200, body: given } : { status: 200, json: given };
}

const treeOf = (files: Files) =>
	Object.entries(files).map(([path, text]) => {
		return { type: 'blob', path, sha: blobOid(text), size: text.length };
	});
