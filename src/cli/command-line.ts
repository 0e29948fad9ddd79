import { type Command, CommanderError } from 'commander';
import { suggestion } from '../content-check/nearest.ts';
import { commandLineSv } from '../strings/sv/commands/command-line.ts';
import { UsageError } from './usage-error.ts';

/** Has commander hand over what it finds wrong, in place of saying it in English and ending. */
export const unspoken = (program: Command): Command =>
	program.configureOutput({ outputError: () => undefined }).exitOverride();

/** Does what was typed, and says what is wrong with it, after `name`. Its exit code. */
export async function runProgram(program: Command, args: string[], name = ''): Promise<number> {
	try {
		await program.parseAsync(args, { from: 'user' });
		return 0;
	} catch (error) {
		if (error instanceof CommanderError) {
			const mistake = mistakeIn(error, program, args);
			if (mistake !== undefined) console.error(mistake);
			return error.exitCode;
		}
		if (!(error instanceof UsageError)) throw error;
		console.error(name + error.message);
		return 1;
	}
}

/** In Swedish what commander handed over; `undefined` for help, which it has shown. */
function mistakeIn(
	{ code, message }: CommanderError,
	program: Command,
	args: string[],
): string | undefined {
	if (code.startsWith('commander.help')) return undefined;
	const command = args.map((word) => commandOf(program, word)).find((found) => found) ?? program;
	const name = command === program ? program.name() : `${program.name()} ${command.name()}`;
	return [...wrong(code, message, command), commandLineSv.seeHelp(name)].join('\n');
}

const commandOf = ({ commands }: Command, word: string) =>
	commands.find((command) => command.name() === word || command.aliases().includes(word));

function wrong(code: string, message: string, { commands, options }: Command): string[] {
	const quoted = /'(?<words>[^']*)'/.exec(message)?.groups?.['words'] ?? '';
	const flag = quoted.split(' ')[0] ?? '';
	switch (code) {
		case 'commander.missingMandatoryOptionValue':
			return [commandLineSv.missing(quoted)];
		case 'commander.optionMissingArgument':
			return [commandLineSv.noValue(flag)];
		case 'commander.invalidArgument': {
			const choices = options.find(({ flags }) => flags === quoted)?.argChoices ?? [];
			return [commandLineSv.wrongValue(flag, choices)];
		}
		case 'commander.unknownOption': {
			const known = options.map(({ long }) => ({ word: long ?? '' }));
			return [commandLineSv.unknownFlag(quoted, suggestion(quoted, known))];
		}
		case 'commander.unknownCommand': {
			const known = commands.map((command) => ({ word: command.name(), label: command.alias() }));
			return [commandLineSv.unknown(quoted, suggestion(quoted, known))];
		}
		case 'commander.excessArguments':
			return [
				commandLineSv.tooMuch(
					/but got \d+: (?<words>.*)\.$/.exec(message)?.groups?.['words'] ?? '',
				),
			];
		default:
			return [];
	}
}
