import type { Reporter, TestModule } from 'vitest/node';

/** Says last, on a line of its own, what came of the whole run. */
export class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const count = (state: string) => tests.filter((test) => test.result().state === state).length;
		// A file that cannot be loaded has no tests to fail, an error outside tests none either.
		const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
		const parts = [
			`${String(count('passed'))} passed`,
			`${String(count('failed') + broken)} failed`,
		];
		if (count('skipped') > 0) parts.push(`${String(count('skipped'))} skipped`);
		// After the default reporter's own summary, which it writes at the end of this same event.
		process.once('exit', () => {
			process.stdout.write(`\n${parts.join(', ')}\n`);
		});
	}
}
