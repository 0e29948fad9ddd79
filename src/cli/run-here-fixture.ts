import { format } from 'node:util';
import { vi } from 'vitest';

export interface Run {
	stdout: string;
	stderr: string;
	code: number;
}

/**
 * A command in this process, a tenth of the time of one of its own: where it works, what it knows
 * of its environment, and what it says are as there. One at a time.
 */
export async function runHere(
	command: () => Promise<number>,
	folder: string,
	environment: Record<string, string>,
): Promise<Run> {
	const said = { stdout: '', stderr: '' };
	const [home, inherited] = [process.cwd(), process.env];
	const spies = [
		...(['log', 'error'] as const).map((method) =>
			vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
				said[method === 'log' ? 'stdout' : 'stderr'] += `${format(...words)}\n`;
			}),
		),
		...(['stdout', 'stderr'] as const).map((stream) =>
			vi
				.spyOn(process[stream], 'write')
				.mockImplementation((text: string | Uint8Array, ...more: unknown[]) => {
					said[stream] += String(text);
					const done = more.at(-1);
					if (typeof done === 'function') (done as () => void)();
					return true;
				}),
		),
	];
	process.chdir(folder);
	process.env = { ...inherited, ...environment };
	try {
		const code = await command();
		return { code, ...said };
	} finally {
		process.env = inherited;
		process.chdir(home);
		for (const spy of spies) spy.mockRestore();
	}
}
