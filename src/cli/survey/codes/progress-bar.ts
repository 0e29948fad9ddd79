const WIDTH = 20;

/** Tells on standard error how much of `total` is done: in one line, or line by line in a log. */
export const progressBar =
	(total: number, words: (done: number, total: number) => string) => (done: number) => {
		const bar = '#'.repeat(Math.floor((WIDTH * done) / total)).padEnd(WIDTH, '.');
		const line = `[${bar}] ${words(done, total)}`;
		if (!process.stderr.isTTY) console.error(line);
		else process.stderr.write(`\r${line}${done === total ? '\n' : ''}`);
	};
