import { Command, Option } from 'commander';
import { now } from '../../lib/clock.ts';
import { commandLineSv } from '../../strings/sv/commands/command-line.ts';
import { runProgram, unspoken } from '../command-line.ts';
import { UsageError } from '../usage-error.ts';
import { activate, batches, revoke } from './codes/batches-command.ts';
import { codes } from './codes/codes-command.ts';
import { dates } from './dates-command.ts';
import { close, comments, purge, tally } from './end-of-year-commands.ts';
import { grant } from './grant-command.ts';
import { letters } from './letters/letters-command.ts';
import { markDevelopment } from './mark-development-command.ts';
import { migrate } from './migrate-command.ts';
import { next } from './next-command.ts';
import { paper } from './paper/paper-command.ts';
import { publish } from './publish-command.ts';
import { publishCounts } from './publish-counts.ts';
import { rehearse } from './rehearse/rehearse-command.ts';
import { returned } from './returned-command.ts';
import { status } from './status-command.ts';

/** `npm run survey -- …`: its exit code, and what it says on its way. */
export const runSurvey = (args: string[]): Promise<number> =>
	runProgram(surveyProgram(), args, 'survey: ');

function surveyProgram(): Command {
	const program = unspoken(new Command('npm run survey --'))
		.description('The survey: codes for the letters, the response rate, and the end of its year.')
		.hook('preAction', checkClock);

	const command = (name: string, description: string) =>
		program
			.command(name)
			.description(description)
			.requiredOption('--survey <id>', 'the survey, for instance 2026');

	command('codes', 'Make one-time codes and print them as "code,district".')
		.option('--district <id>', 'the district: the name of its file, without .mdx')
		.option('--count <number>', 'how many codes')
		.option('--districts <file>', 'a CSV file "district,homes": a letter to each home of them all')
		.addOption(
			new Option('--mode <mode>', 'how answers come in').choices(['web', 'paper']).default('web'),
		)
		.option('--desk', 'to be given out one by one on request: no letters')
		.addOption(new Option('--format <format>', 'how to print them').choices(['csv']).default('csv'))
		.option('--out <file>', 'write to a new file that only you can read; a folder with --districts')
		.option('--activate', 'they are good at once; else once "activate" says so')
		.action(codes);

	command('letters', 'Make a letter with a code to each home, as pages to print and as CSV.')
		.requiredOption('--districts <file>', 'a CSV file "district,homes"')
		.requiredOption('--out <folder>', 'the folder to make; only you can read it')
		.action(letters);

	const ofBatches = (name: string, description: string) =>
		program
			.command(name)
			.description(description)
			.requiredOption('--batch <name...>', 'the batch, as "codes" and "batches" name it');
	program
		.command('batches')
		.description('List the batches of codes, and what became of each.')
		.action(batches);
	ofBatches(
		'activate',
		'Make the codes of batches good, once they are printed as they should be.',
	).action(activate);
	ofBatches(
		'revoke',
		'Take back the unused codes of batches that are lost, doubled or leaked.',
	).action(revoke);

	command('dates', 'Note in the database when the survey opens and closes, as the content has it.')
		.option('--yes <id>', "the survey's id again, to change other dates than to a later closing")
		.action(dates);

	command('returned', 'Note letters that came back, so that their homes are not counted as silent.')
		.requiredOption('--district <id>', 'the district: the name of its file, without .mdx')
		.requiredOption('--count <number>', 'how many more; a negative number takes a mistake back')
		.action(returned);

	program
		.command('paper')
		.description('Take answers that were typed in from paper, a row of a CSV file each.')
		.option('--survey <id>', 'the survey; without it, the one that is open on paper')
		.option('--file <file>', 'the CSV file; run it again as often as you like')
		.option('--template <file>', 'instead write an empty one, and say what to type in it')
		.action(paper);

	command(
		'next',
		'Say in Swedish where the year stands, and the one thing that comes next.',
	).action(next);
	command('status', 'How many have answered per district, rounded and at least a day old.')
		.option('--json', 'for programs')
		.option(
			'--protocol',
			'instead what was destroyed, when and by whose decision; once it has ended',
		)
		.action(status);

	command(
		'close',
		'Verify that the survey has closed: the first step of the end of its year.',
	).action(close);
	command(
		'tally',
		'Aggregate answers into counts, at any time; 10 of a district together while open.',
	).action(tally);
	command('comments', 'Export the free texts, or say that they are not wanted.')
		.option('--out <file>', 'write them to a new CSV file that only you can read')
		.option('--until <day>', 'the last day of that file, 2027-02-15; else 60 days from now')
		.option('--skip', 'they are not wanted')
		.option('--destroyed', 'the file that was written is destroyed, wherever it was')
		.action(comments);
	program
		.command('publish')
		.description('Write the results that are safe to publish to content/results.')
		.option('--survey <id>', 'the survey, for instance 2026')
		.option('--counts <file>', 'instead print what would be published of counts: lines of JSON')
		.option('--correct <why>', 'write another edition over one that says something else')
		.option('--yes <id>', "the survey's id again, instead of typing it")
		.action(publishOrPrint);
	command('purge', 'Destroy codes, receipts and free texts, once the results are published.')
		.option('--yes <id>', "the survey's id again, instead of typing it")
		.action(purge);

	program
		.command('rehearse')
		.description(
			'Two years of a survey in minutes, in a database of its own and with invented answers.',
		)
		.option('--survey <id>', 'the survey; without it, the one that is open or comes next')
		.option('--small', 'three districts, and no site is built')
		.action(rehearse);
	program
		.command('migrate')
		.description('Bring the tables of the database up to date, where no platform does.')
		.action(migrate);
	program
		.command('grant')
		.description('Let a user of the database take answers, and read nothing.')
		.requiredOption('--role <name>', 'the user: the one in SURVEY_DB_URL')
		.action(grant);
	program
		.command('mark-development')
		.description('Say of the database that it is for trying things, before any code is made in it.')
		.action(markDevelopment);
	return program;
}

async function publishOrPrint({
	counts,
	survey,
	...options
}: {
	counts?: string;
	survey?: string;
	correct?: string;
	yes?: string;
}): Promise<void> {
	if ((counts === undefined) === (survey === undefined))
		throw new UsageError(commandLineSv.either('--survey ID', '--counts FIL'));
	if (counts !== undefined) await publishCounts(counts);
	else if (survey !== undefined) await publish({ survey, ...options });
}

function checkClock(): void {
	try {
		now(process.env);
	} catch (cause) {
		const clock = String(process.env['SURVEY_CLOCK']);
		throw new UsageError(`SURVEY_CLOCK is no ISO instant: ${clock}`, { cause });
	}
}
