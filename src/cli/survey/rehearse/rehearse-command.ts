import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { now } from '../../../lib/clock.ts';
import { siteContent } from '../../../lib/site-content.ts';
import { rehearsalSv } from '../../../strings/sv/commands/rehearsal.ts';
import { loadQuestionnaires } from '../../../survey/rules/load.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { UsageError } from '../../usage-error.ts';
import { namedOrCurrentSurvey } from '../survey-options.ts';

export interface RehearseOptions {
	survey?: string;
	small?: true;
}

const FOLDER = 'rehearsal';
const PROGRAM = 'src/cli/rehearsal/rehearse.ts';
/** A tool of those who develop the site: a server is installed without it. */
const DATABASE = '@netlify/database-dev';
/** All that a rehearsal knows of where it runs: nothing that leads to a database or a secret. */
const KNOWN = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TERM', 'NO_COLOR', 'SystemRoot'];

/** Two years of a survey in a few minutes, with an invented crowd, in a process and folder of their own. */
export async function rehearse({ survey: id, small }: RehearseOptions): Promise<void> {
	const survey = namedOrCurrentSurvey(id, now(process.env));
	if (survey.example) throw new UsageError(rehearsalSv.example(survey.id));
	if (!hasDatabase()) throw new UsageError(rehearsalSv.packages(DATABASE));
	const folder = newFolder(survey.id);
	copyContent(`${folder}/content`, survey);
	const given = KNOWN.flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	const program = spawn(
		process.execPath,
		[PROGRAM, survey.id, folder, ...(small ? ['small'] : [])],
		{
			// By the channel it knows when this process is gone.
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
			env: { ...Object.fromEntries(given), SITE_CONTENT: `${folder}/content` },
		},
	);
	const [code] = (await once(program, 'exit')) as [number | null];
	if (code !== 0) throw new UsageError(rehearsalSv.failed(folder));
}

function hasDatabase(): boolean {
	try {
		import.meta.resolve(DATABASE);
		return true;
	} catch {
		return false;
	}
}

function newFolder(survey: string): string {
	let number = 1;
	while (existsSync(`${FOLDER}/${survey}-${String(number)}`)) number += 1;
	const folder = `${FOLDER}/${survey}-${String(number)}`;
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}

/** The content without what was published, of which a new database has no counts, and later surveys. */
function copyContent(to: string, { closes }: Questionnaire): void {
	cpSync(siteContent.folder, to, { recursive: true });
	const real = loadQuestionnaires().filter(({ example }) => !example);
	const later = real.filter((other) => Date.parse(other.closes) > Date.parse(closes));
	for (const [folder, surveys] of [
		['results', real],
		['themes', real],
		['surveys', later],
	] as const)
		for (const name of existsSync(`${to}/${folder}`) ? readdirSync(`${to}/${folder}`) : [])
			if (surveys.some(({ id }) => name.split('.')[0] === id)) rmSync(`${to}/${folder}/${name}`);
}
