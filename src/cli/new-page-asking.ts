import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { newPageSv } from '../strings/new-page-sv.ts';
import { UsageError } from './connection.ts';

/** Where questions are put and answered. */
export interface Terminal {
	input: Readable;
	output: Writable;
}

export interface Asking {
	say: (text: string) => void;
	/** One line that somebody writes. @throws {UsageError} when they would rather not */
	line: () => Promise<string>;
	close: () => void;
}

export function startAsking({ input, output }: Terminal): Asking {
	const reader = createInterface({ input, output });
	// One iterator for all lines: `question()` loses those that are written before it is called.
	const lines = reader[Symbol.asyncIterator]();
	// What is piped in has ended long before its last line is read.
	let hasEnded = false;
	reader.once('close', () => {
		hasEnded = true;
	});
	reader.setPrompt(newPageSv.prompt);
	return {
		say: (text) => output.write(`${text}\n`),
		async line() {
			if (!hasEnded) reader.prompt();
			const line = await lines.next();
			if (line.done === true) throw new UsageError(newPageSv.interrupted);
			return line.value.trim();
		},
		close: () => {
			reader.close();
		},
	};
}
