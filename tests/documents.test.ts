import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };

// What has been decided may name what there was then; everything else speaks of today.
const documents = [...globSync('*.md'), ...globSync('docs/*.md'), 'content/README.md'].map(
	(file) => ({ file, text: readFileSync(file, 'utf8') }),
);
const FOLDERS = '(?:src|tests|functions|content|docs|eslint|netlify|\\.github|\\.ci)';
const PATH = new RegExp(`^${FOLDERS}/[^*…]*$`);
/** Named without its folder, where that is clear. */
const SOURCE = /^[\w/.-]+\.(?:tsx?|astro|mjs|css)$/;
/** Made by whoever sets the site up. */
const NOT_YET = ['.github/CODEOWNERS'];

test.each(documents)('$file names only files and folders that are there', ({ text }) => {
	expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
});

test.each(documents)('$file links only to headings and files that are there', ({ file, text }) => {
	expect(linksIn(text).filter((link) => !leadsSomewhere(file, link))).toEqual([]);
});

test.each(documents)('$file names only commands that there are', ({ text }) => {
	const named = [...text.matchAll(/npm run (?:--silent )?(?<name>[\w:-]+)/g)];
	expect(namesOf(named).filter((name) => !(name in scripts))).toEqual([]);
});

test('each part of `npm run survey` that is named is one', () => {
	const help = execFileSync('node', [...scripts.survey.split(' ').slice(1), '--help'], {
		encoding: 'utf8',
	});
	const named = documents.flatMap(({ text }) => [
		...text.matchAll(/npm run (?:--silent )?survey -- (?<name>[a-z][\w-]*)/g),
	]);
	expect(namesOf(named)).not.toEqual([]);
	expect(namesOf(named).filter((name) => !new RegExp(`^ {2}${name}\\b`, 'm').test(help))).toEqual(
		[],
	);
});

test('what is not there is found', () => {
	const named = pathsIn('`src/nowhere/`, `SITE_CONTENT=tests/nowhere npm test`, `no/where.ts`');
	expect(named.map(isThere)).toEqual([false, false, false]);
	expect(leadsSomewhere('README.md', 'CONTRIBUTING.md#nowhere')).toBe(false);
	expect(leadsSomewhere('README.md', 'nowhere.md')).toBe(false);
});

const namesOf = (matches: RegExpExecArray[]) => matches.map(({ groups }) => groups?.['name'] ?? '');

/** In `code`: all that begins with a folder of the project, or is source text by its name. */
const pathsIn = (text: string): string[] =>
	[...text.matchAll(/`(?<code>[^`\n]+)`/g)]
		.flatMap(({ groups }) => groups?.['code']?.split(/[\s=]+/) ?? [])
		.filter((path) => (PATH.test(path) || SOURCE.test(path)) && !NOT_YET.includes(path));

/** `<id>` stands for any name. */
function isThere(path: string): boolean {
	if (existsSync(path)) return true;
	const pattern = path.replaceAll(/<\w+>/g, '*');
	if (!PATH.test(path)) return globSync(`{src,tests,functions,eslint}/**/${pattern}`).length > 0;
	const [, text] = /^content\/(.+)$/.exec(pattern) ?? [];
	if (text === undefined) return globSync(pattern).length > 0;
	// Texts come and go with those who write them: their folders stand in the invented landlord, too.
	const lasting = text.includes('/') ? dirname(text) : text;
	return globSync(`tests/site-content/${lasting}`).length > 0;
}

const linksIn = (text: string): string[] =>
	[...text.matchAll(/\]\((?<to>[^)\s]+)\)/g)]
		.map(({ groups }) => groups?.['to'] ?? '')
		.filter((to) => !/^(?:https?:|\/)/.test(to));

function leadsSomewhere(from: string, link: string): boolean {
	const [path = '', heading] = link.split('#');
	const file = path === '' ? from : join(dirname(from), path);
	return existsSync(file) && (heading === undefined || headingsOf(file).includes(heading));
}

function headingsOf(file: string): string[] {
	const slugger = new GithubSlugger();
	return [...readFileSync(file, 'utf8').matchAll(/^#+ (?<title>.+)$/gm)].map(({ groups }) =>
		slugger.slug((groups?.['title'] ?? '').replaceAll('`', '')),
	);
}
