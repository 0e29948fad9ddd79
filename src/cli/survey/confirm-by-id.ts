import { createInterface } from 'node:readline';
import { endOfYearSv } from '../../strings/sv/commands/end-of-year.ts';
import { UsageError } from '../usage-error.ts';

/** Goes on only where the survey's id is typed, or was given with `--yes`. */
export async function confirmById(
	id: string,
	yes: string | undefined,
	what: string,
): Promise<void> {
	const typed = yes ?? (await ask(endOfYearSv.type(what, id)));
	if (typed.trim() === id) return;
	throw new UsageError(endOfYearSv.notTyped(typed.trim(), id));
}

/** The first line that is typed; nothing where there is nobody to type it. */
async function ask(question: string): Promise<string> {
	process.stderr.write(question);
	const lines = createInterface({ input: process.stdin });
	for await (const line of lines) return line;
	return '';
}
