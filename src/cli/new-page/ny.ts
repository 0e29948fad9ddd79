import { Command, CommanderError } from 'commander';
import { suggestion } from '../../content-check/nearest.ts';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { UsageError } from '../usage-error.ts';
import { askingAtTerminal } from './asking.ts';
import { addFlags, type Flags } from './flags.ts';
import { KINDS, type Kind } from './kinds.ts';
import { newPage } from './new-page.ts';

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

/** What commander says in English. */
function inWords({ code, message }: CommanderError): string {
	const quoted = /'(?<words>[^']*)'/.exec(message)?.groups?.['words'] ?? '';
	const { errors } = newPageSv;
	switch (code) {
		case 'commander.unknownOption':
			return errors.unknownFlag(quoted, suggestion(quoted, flagsOf(process.argv[2])));
		case 'commander.unknownCommand':
			return errors.unknownKind(quoted, suggestion(quoted, kindWords));
		case 'commander.excessArguments':
			return isKind(process.argv[2])
				? errors.tooMuch
				: errors.unknownKind(process.argv[2] ?? '', suggestion(process.argv[2] ?? '', kindWords));
		case 'commander.optionMissingArgument':
			return errors.noValue(quoted.split(' ')[0] ?? '');
		default:
			return errors.seeHelp;
	}
}

const kindWords = KINDS.map(({ name }) => ({ word: name, label: newPageSv.kinds[name].alias }));
const isKind = (word: string | undefined) =>
	kindWords.some(({ word: name, label }) => word === name || word === label);
const flagsOf = (kind: string | undefined) =>
	program.commands
		.filter((command) => command.name() === kind || command.alias() === kind)
		.flatMap(({ options }) => options.map(({ long }) => ({ word: long ?? '' })));

try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) {
		// Help is what was asked for, or what is needed where no kind is said.
		const isHelp = error.code.startsWith('commander.help');
		if (!isHelp) console.error(`${inWords(error)}\n${newPageSv.errors.seeHelp}`);
		process.exitCode = error.code === 'commander.helpDisplayed' ? 0 : 1;
	} else if (error instanceof UsageError) {
		console.error(error.message);
		process.exitCode = 1;
	} else throw error;
}
