import { createHash } from 'node:crypto';

/** Every file by its path. */
export type Files = Record<string, string>;
interface Commit {
	oid: string;
	message: string;
	files: Files;
}
export interface PullRequest {
	number: number;
	title: string;
	branch: string;
	/** What `main` was when it was opened. */
	base: Files;
	isDraft: boolean;
	isOpen: boolean;
	labels: string[];
}

const sha = (text: string) => createHash('sha1').update(text).digest('hex');

/** Git's own name for what a file holds. */
export const blobOid = (text: string): string => sha(`blob ${Buffer.byteLength(text)}\0${text}`);

/** As much of a repository on GitHub as the CMS needs, in memory. Refuses what GitHub would. */
export class FakeGithub {
	readonly branches = new Map<string, Commit>();
	readonly pullRequests: PullRequest[] = [];
	readonly #commits: Commit[] = [];

	constructor(files: Files) {
		this.#add('main', 'Innehållet', files);
	}

	#add(branch: string, message: string, files: Files): Commit {
		const commit = { oid: sha(`commit ${this.#commits.length}`), message, files };
		this.#commits.push(commit);
		this.branches.set(branch, commit);
		return commit;
	}

	files(branch = 'main'): Files {
		return this.branches.get(branch)?.files ?? {};
	}

	pullRequest(number: number): PullRequest {
		const found = this.pullRequests.find((one) => one.number === number);
		return found ?? refuse(`No pull request ${number}`);
	}

	textOf(oid: string): string | undefined {
		const texts = this.#commits.flatMap(({ files }) => Object.values(files));
		return texts.find((text) => blobOid(text) === oid);
	}

	createBranch(name: string, oid: string): void {
		if (this.branches.has(name)) refuse(`A ref named "${name}" already exists`);
		const from = this.#commits.find((commit) => commit.oid === oid);
		this.branches.set(name, from ?? refuse(`No commit ${oid}`));
	}

	commit(
		branch: string,
		expectedHead: string,
		message: string,
		added: Files,
		deleted: string[],
	): Commit {
		if (this.branches.get(branch)?.oid !== expectedHead)
			refuse(`${branch} is not at ${expectedHead}`);
		const kept = Object.entries(this.files(branch)).filter(([path]) => !deleted.includes(path));
		return this.#add(branch, message, { ...Object.fromEntries(kept), ...added });
	}

	openPullRequest(branch: string, title: string, isDraft: boolean): PullRequest {
		if (this.pullRequests.some((one) => one.branch === branch && one.isOpen))
			refuse(`A pull request already exists for ${branch}`);
		const number = this.pullRequests.length + 1;
		const base = this.files();
		const opened = { number, title, branch, base, isDraft, isOpen: true, labels: [] };
		this.pullRequests.push(opened);
		return opened;
	}

	changed({ branch, base }: PullRequest): string[] {
		const now = this.files(branch);
		return Object.keys({ ...base, ...now }).filter((path) => base[path] !== now[path]);
	}

	merge(number: number, message: string): void {
		const merged = this.pullRequest(number);
		const changed = this.changed(merged);
		const isBehind = changed.some((path) => merged.base[path] !== this.files()[path]);
		if (merged.isDraft || isBehind) refuse('Pull Request is not mergeable');
		const now = Object.entries(this.files(merged.branch));
		const others = Object.entries(this.files()).filter(([path]) => !changed.includes(path));
		const taken = now.filter(([path]) => changed.includes(path));
		merged.isOpen = false;
		this.#add('main', message, Object.fromEntries([...others, ...taken]));
	}
}

function refuse(why: string): never {
	throw new Error(why);
}
