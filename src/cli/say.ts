/** What a command answers to whoever typed it, or to the program that reads it. Not a log. */
export function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
