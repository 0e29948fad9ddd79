import { type CheckOptions } from '../../src/content-check/check-content.ts';
import { checkProject, optionsOf } from '../../src/content-check/check-project.ts';
import { type BuiltSite, readSite } from '../every-site/built-site.ts';
import { USUAL_CHECKS } from '../every-site/checks.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { buildCopy, leaveOutEditors } from '../site/build-copy.ts';

export type Context = 'deploy-preview' | 'production';

/** The project with its content, where it may be changed and built. Nobody looks at the editors' page. */
export async function copyToJudge(): Promise<ProjectCopy> {
	const copy = await copyProject();
	leaveOutEditors(copy);
	return copy;
}

/** As a build in `context` today takes it. */
export const optionsIn = (context: Context): CheckOptions =>
	optionsOf({ ...process.env, CONTEXT: context });

/**
 * Builds a copy of the project and reads what was built.
 * @throws {Error} with what the build said, when it fails
 */
export async function buildSite(copy: ProjectCopy, context: Context): Promise<BuiltSite> {
	const { exitCode, output } = await buildCopy(copy, context);
	if (exitCode !== 0) throw new Error(output);
	return readSite(copy.folder, optionsIn(context));
}

/** All errors of the content check, by their file. */
export const errorsOf = async ({ folder }: ProjectCopy, context: Context): Promise<string[]> =>
	(await checkProject(folder, optionsIn(context)))
		.filter(({ level }) => level === 'error')
		.map(({ file, field, message }) => `${file} ${field}: ${message}`);

/** What is wrong with a built site by what every site must hold. */
export async function judge(site: BuiltSite): Promise<string[]> {
	const found: string[] = [];
	for (const [rule, check] of USUAL_CHECKS)
		for (const { page, what } of await check(site)) found.push(`${page}: ${what} (${rule})`);
	return found;
}
