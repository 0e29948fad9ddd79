import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { defineMdastPlugin } from 'satteri';
import { readBody } from '../content-check/body/body.ts';
import { MDX_FEATURES } from '../content-check/body/parse-mdx.ts';
import { unsafeParts } from '../content-check/body/safe-body.ts';
import { allIn } from '../content-check/body/tree.ts';
import { checkProject, optionsOf } from '../content-check/check-project.ts';
import type { Finding, PlacedFinding } from '../content-check/finding.ts';
import { readFields, withoutFields } from '../content-check/front-matter.ts';
import { placed } from '../content-check/place.ts';
import { errorsOf, report } from '../content-check/report.ts';
import { checkWhileWriting } from './check-while-writing.ts';
import { swedishQuotes } from './swedish-quotes.ts';
import { textTables } from './text-tables.ts';
import { writtenAddresses } from './written-addresses.ts';

/**
 * Stops a build whose content is wrong before Astro reads it: all mistakes at once, in Swedish. The
 * development server goes on, and says so over the page.
 * No text is compiled that could run as code, also where it changes while the site is served or
 * stands where the check does not look.
 */
export const checkedContent = (root: string): AstroIntegration => ({
	name: 'checked-content',
	hooks: {
		'astro:config:setup': async ({ command, updateConfig }) => {
			if (command !== 'build' && command !== 'dev') return;
			if (command === 'build') refuse(await checkProject(root, optionsOf(process.env)));
			updateConfig({
				markdown: {
					processor: satteri({
						features: MDX_FEATURES,
						mdastPlugins: [withoutCode(root), writtenAddresses, swedishQuotes],
						hastPlugins: [textTables],
					}),
				},
				vite: {
					plugins: [
						{
							name: 'checked-mdx',
							enforce: 'pre',
							// As in Astro's own: with a query after it, a name stands for code of Astro's.
							transform: { filter: { id: /\.mdx$/ }, handler: forCompiler(root) },
						},
					],
				},
			});
		},
		'astro:server:setup': ({ server }) => {
			checkWhileWriting(root, server);
		},
	},
});

/** What the compiler gets of a file: its text alone, read as it was checked. */
export const forCompiler = (root: string) => (text: string, id: string) => {
	const file = { path: pathIn(root, id), text };
	const fields = readFields(file);
	const findings = [...(fields.ok ? [] : [fields.finding]), ...readBody(file).findings];
	refuse(placed(findings, [file]));
	return { code: withoutFields(text), map: null };
};

/** In the compiler itself: no tree becomes a program that holds what could run as code. */
export const withoutCode = (root: string) =>
	defineMdastPlugin({
		name: 'without-code',
		options: { position: true },
		before(tree, { fileURL }) {
			const file = fileURL === undefined ? '' : pathIn(root, fileURLToPath(fileURL));
			const problems = unsafeParts(allIn(tree));
			refuse(
				placed(
					problems.map((problem): Finding => ({ file, ...problem })),
					[],
				),
			);
		},
	});

const pathIn = (root: string, file: string) => relative(root, file).split(sep).join('/');

function refuse(findings: PlacedFinding[]): void {
	const errors = errorsOf(findings);
	// A stack trace says nothing to whoever wrote the content; Astro prints none if it is empty.
	if (errors.length > 0) throw Object.assign(new Error(report(errors)), { stack: '' });
}
