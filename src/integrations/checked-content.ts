import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { mdxToMdast } from 'satteri';
import { checkProject, optionsOf } from '../cli/check-project.ts';
import { allIn, readBody } from '../content-check/body.ts';
import type { ContentFile, Finding, PlacedFinding } from '../content-check/finding.ts';
import { bodyOf } from '../content-check/front-matter.ts';
import { placed } from '../content-check/place.ts';
import { report } from '../content-check/report.ts';
import { unsafeParts } from '../content-check/safe-body.ts';

/**
 * Stops a build whose content is wrong before Astro reads it: all mistakes at once, in Swedish.
 * No text is compiled that could run as code, also where it changes while the site is served or
 * stands where the check does not look.
 */
export const checkedContent = (root: string): AstroIntegration => ({
	name: 'checked-content',
	hooks: {
		'astro:config:setup': async ({ command, updateConfig }) => {
			if (command !== 'build' && command !== 'dev') return;
			refuse(await checkProject(root, optionsOf(process.env)));
			updateConfig({
				vite: { plugins: [{ name: 'safe-mdx', enforce: 'pre', transform: refuseUnsafe(root) }] },
			});
		},
	},
});

/** Before the compiler of MDX sees a file. What it is given is not asked: the file is. */
export const refuseUnsafe = (root: string) => (_: string, id: string) => {
	const file = id.split('?')[0] ?? '';
	if (!file.endsWith('.mdx')) return;
	const path = relative(root, file).split(sep).join('/');
	const content = { path, text: readFileSync(file, 'utf8') };
	refuse(placed(readBody(content).findings, [content]));
	refuse(placed(unsafeForCompiler(content), [content]));
};

/** As the compiler's own parser reads the text: what is code is its word, not ours. */
export function unsafeForCompiler({ path, text }: ContentFile): Finding[] {
	const tree = mdxToMdast(bodyOf(text));
	return unsafeParts(allIn(tree)).map((problem) => ({ file: path, ...problem }));
}

function refuse(findings: PlacedFinding[]): void {
	const errors = findings.filter(({ level }) => level === 'error');
	// A stack trace says nothing to whoever wrote the content; Astro prints none if it is empty.
	if (errors.length > 0) throw Object.assign(new Error(report(errors)), { stack: '' });
}
