import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { checkProject, optionsOf } from '../../content-check/check-project.ts';
import { report } from '../../content-check/report.ts';
import { siteContent } from '../../lib/site-content.ts';
import { kontrolleraSv } from '../../strings/sv/commands/kontrollera.ts';

/** Judges the content below the folder that it is run in. Exit code 1 only where there are errors. */
export async function runKontrollera(args: string[]): Promise<number> {
	const given = readOptions(args);
	if (typeof given === 'string') {
		console.error(given);
		return 1;
	}
	if (given.help) {
		// Asked for, so it is the command's output and no message beside it.
		console.log(kontrolleraSv.help);
		return 0;
	}
	if (!existsSync(join(process.cwd(), siteContent.folder))) {
		console.error(kontrolleraSv.noContent(siteContent.folder));
		return 1;
	}
	const findings = await checkProject(process.cwd(), optionsOf(process.env));
	// What was found is the output: editors read it, programs read it as JSON.
	console.log(given.json ? JSON.stringify(findings, null, '\t') : report(findings));
	return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function readOptions(args: string[]): { json?: true; help?: true } | string {
	const command = new Command()
		.helpOption(false)
		.option('--json')
		.option('--help')
		.configureOutput({ outputError: () => undefined })
		.exitOverride();
	try {
		return command.parse(args, { from: 'user' }).opts();
	} catch {
		return kontrolleraSv.notUnderstood(args.join(' '));
	}
}
