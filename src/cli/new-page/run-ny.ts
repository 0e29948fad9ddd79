import { Command, CommanderError } from 'commander';
import { suggestion } from '../../content-check/nearest.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { newSurveySv } from '../../strings/sv/commands/new-survey.ts';
import { UsageError } from '../usage-error.ts';
import { askingAtTerminal } from './asking.ts';
import { addFlags, type Flags } from './flags.ts';
import { KINDS, type Kind } from './kinds.ts';
import { newPage } from './new-page.ts';
import { newSurvey } from './new-survey.ts';

/** `npm run ny -- …`: its exit code, and what it says on its way. */
export async function runNy(args: string[]): Promise<number> {
	const program = nyProgram();
	try {
		await program.parseAsync(args, { from: 'user' });
		return 0;
	} catch (error) {
		if (error instanceof CommanderError) {
			// Help is what was asked for, or what is needed where no kind is said.
			const isHelp = error.code.startsWith('commander.help');
			if (!isHelp)
				console.error(`${inWords(error, program, args[0])}\n${newPageSv.errors.seeHelp}`);
			return error.code === 'commander.helpDisplayed' ? 0 : 1;
		}
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		return 1;
	}
}

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
	command
		.helpOption('--help', newPageSv.help)
		.helpCommand(false)
		.configureHelp({
			styleTitle: (title) => newPageSv.titles[title] ?? title,
			subcommandTerm: (subcommand) => [subcommand.name(), ...subcommand.aliases()].join('|'),
		})
		.configureOutput({ outputError: () => undefined })
		.exitOverride();

async function make(kind: Kind, flags: Flags): Promise<void> {
	const path = await newPage(kind, flags, process.stdin.isTTY ? askingAtTerminal : undefined);
	const steps = [...newPageSv.steps, ...(flags['draft'] === false ? [] : [newPageSv.publishStep])];
	// Where the file is and what to do next is what the command says at its end.
	console.log(
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
	console.log(
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

/** What commander says in English. */
function inWords({ code, message }: CommanderError, program: Command, kind = ''): string {
	const quoted = /'(?<words>[^']*)'/.exec(message)?.groups?.['words'] ?? '';
	const { errors } = newPageSv;
	switch (code) {
		case 'commander.unknownOption':
			return errors.unknownFlag(quoted, suggestion(quoted, flagsOf(program, kind)));
		case 'commander.unknownCommand':
			return errors.unknownKind(quoted, suggestion(quoted, kindWords));
		case 'commander.excessArguments':
			return isKind(kind) ? errors.tooMuch : errors.unknownKind(kind, suggestion(kind, kindWords));
		case 'commander.optionMissingArgument':
			return errors.noValue(quoted.split(' ')[0] ?? '');
		default:
			return errors.seeHelp;
	}
}

const kindWords = [
	...KINDS.map(({ name }) => ({ word: name, label: newPageSv.kinds[name].alias })),
	{ word: 'survey', label: newSurveySv.alias },
];
const isKind = (word: string) =>
	kindWords.some(({ word: name, label }) => word === name || word === label);
const flagsOf = (program: Command, kind: string) =>
	program.commands
		.filter((command) => command.name() === kind || command.alias() === kind)
		.flatMap(({ options }) => options.map(({ long }) => ({ word: long ?? '' })));
