import { Command } from 'commander';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { newSurveySv } from '../../strings/sv/commands/new-survey.ts';
import { runProgram, unspoken } from '../command-line.ts';
import { say } from '../say.ts';
import { askingAtTerminal } from './asking.ts';
import { addFlags, type Flags } from './flags.ts';
import { KINDS, type Kind } from './kinds.ts';
import { newPage } from './new-page.ts';
import { newSurvey } from './new-survey.ts';

/** `npm run ny -- …`: its exit code, and what it says on its way. */
export const runNy = (args: string[]): Promise<number> => runProgram(nyProgram(), args);

function nyProgram(): Command {
	const program = inSwedish(new Command(newPageSv.name))
		.usage(`${newPageSv.kind} ${newPageSv.flags}`)
		.description(newPageSv.description);

	for (const kind of KINDS) {
		const { alias, description } = newPageSv.kinds[kind.name];
		const command = inSwedish(program.command(kind.name))
			.alias(alias)
			.usage(newPageSv.flags)
			.description(description)
			.addHelpText('after', `\n${newPageSv.afterHelp}`)
			.action((flags: Flags) => make(kind, flags));
		addFlags(command, kind);
	}
	inSwedish(program.command('survey'))
		.alias(newSurveySv.alias)
		.usage(newPageSv.flags)
		.description(newSurveySv.description)
		.option(`--id ${newPageSv.values.word}`, newSurveySv.id)
		.action(makeSurvey);
	return program;
}

/** The commander of `npm run ny`, in Swedish down to its own words. */
const inSwedish = (command: Command): Command =>
	unspoken(command)
		.helpOption('--help', newPageSv.help)
		.helpCommand(false)
		.configureHelp({
			styleTitle: (title) => newPageSv.titles[title] ?? title,
			subcommandTerm: (subcommand) => [subcommand.name(), ...subcommand.aliases()].join('|'),
		});

async function make(kind: Kind, flags: Flags): Promise<void> {
	const path = await newPage(kind, flags, process.stdin.isTTY ? askingAtTerminal : undefined);
	const steps = [...newPageSv.steps, ...(flags['draft'] === false ? [] : [newPageSv.publishStep])];
	// Where the file is and what to do next is what the command says at its end.
	say(
		[
			'',
			newPageSv.written(path),
			newPageSv.next,
			...steps.map((step, index) => `${String(index + 1)}. ${step}`),
		].join('\n'),
	);
}

async function makeSurvey({ id }: { id?: string }): Promise<void> {
	const { file, from, compared } = await newSurvey(id);
	// What was made and what to look at, as for a page.
	say(
		[
			newSurveySv.written(file, from),
			'',
			newSurveySv.compared,
			...compared.map((question) => `  ${question.id}: ${question.text}`),
			'',
			newSurveySv.next,
			...newSurveySv.steps.map((step, index) => `${String(index + 1)}. ${step}`),
		].join('\n'),
	);
}
