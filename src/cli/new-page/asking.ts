import input from '@inquirer/input';
import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';

/** Where questions are put and answered. */
export interface Asking {
	say: (text: string) => void;
	/**
	 * What somebody writes on a line, once nothing is wrong with it.
	 * @throws {UsageError} when they would rather not
	 */
	line: (problemWith: (written: string) => string | undefined) => Promise<string>;
}

/**
 * Answers are typed, also those that stand in a list: a list to move in with arrows is drawn anew
 * for each key, and screen readers read all of it each time.
 */
export const askingAtTerminal: Asking = {
	say,
	async line(problemWith) {
		try {
			return await input({
				message: newPageSv.prompt,
				theme: { prefix: '', style: { error: (text: string) => text } },
				validate: (written) => problemWith(written) ?? true,
			});
		} catch (cause) {
			if (!(cause instanceof Error) || cause.name !== 'ExitPromptError') throw cause;
			throw new UsageError(newPageSv.interrupted, { cause });
		}
	},
};
