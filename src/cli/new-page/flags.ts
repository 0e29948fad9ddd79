import { type Command, Option } from 'commander';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { UsageError } from '../usage-error.ts';
import type { KnownDistrict } from './answer.ts';
import { judge } from './judge.ts';
import { type Answers, descriptionOf, type Kind } from './kinds.ts';
import type { Prompt } from './prompts.ts';

/** What commander makes of the flags, by its own names for them. */
export type Flags = Record<string, string | string[] | boolean | undefined>;

/** `--answers-to`, or the shorter name that a question has. */
export const flagOf = (field: string, { flag = field }: Prompt): string =>
	`--${flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A flag for every field. */
export function addFlags(command: Command, kind: Kind): void {
	for (const [field, question] of Object.entries(kind.questions)) {
		const words = question.choices?.map(({ label, word }) => label ?? word);
		const description = descriptionOf(kind, field);
		if (field === 'draft') command.option('--no-draft', newPageSv.noDraft);
		else if (field === 'example') command.option('--example', newPageSv.example);
		else
			command.addOption(
				new Option(
					`${flagOf(field, question)} ${newPageSv.values[question.as]}`,
					words === undefined ? description : `${description} ${newPageSv.oneOf(words)}`,
				),
			);
	}
	command.option(`--id ${newPageSv.values.word}`, newPageSv.id);
}

/** @throws {UsageError} that names every flag whose value does not fit */
export function answersIn(
	flags: Flags,
	kind: Kind,
	defaults: Answers,
	districts: KnownDistrict[],
): Answers {
	const answers: Answers = { ...defaults };
	const problems: string[] = [];
	for (const asked of Object.entries(kind.questions)) {
		const [field, question] = asked;
		const given = flags[question.flag ?? field];
		if (given === undefined) continue;
		if (typeof given === 'boolean') {
			answers[field] = given;
			continue;
		}
		const reading = judge(kind, asked, [given].flat(), answers, districts);
		if ('value' in reading) answers[field] = reading.value;
		else problems.push(`${flagOf(field, question)}: ${reading.problem}`);
	}
	if (problems.length > 0) throw new UsageError(problems.join('\n'));
	return answers;
}
