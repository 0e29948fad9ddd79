import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '../src/lib/site-content.ts';
import { outerEnvironment } from './outer-environment.ts';

const LOG = 'build.log';
// The shell's `times` counts all programs and threads of the build, also those that Astro starts.
const BUILD = `node_modules/.bin/astro build >${LOG} 2>&1 && times`;

export interface TimedBuild {
	pages: number;
	/** Time of the processors: what else runs on the machine hardly changes it. */
	seconds: number;
}

/**
 * Builds the site in `folder`.
 * @throws {Error} with what the build said, when it fails
 */
export function timedBuild(folder: string): Promise<TimedBuild> {
	const env = { ...outerEnvironment(), NO_COLOR: '1' };
	return new Promise((resolve, reject) => {
		execFile('sh', ['-c', BUILD], { cwd: folder, env }, (error, stdout) => {
			const log = join(folder, LOG);
			if (error)
				reject(new Error(existsSync(log) ? readFileSync(log, 'utf8') : '', { cause: error }));
			else resolve({ pages: pagesIn(folder), seconds: secondsOf(stdout) });
		});
	});
}

/** The second line of `times` is that of the programs that were run: `1m2.34s 0m5.67s`. */
function secondsOf(times: string): number {
	const [, children = ''] = times.trim().split('\n');
	return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
		.map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
		.reduce((sum, part) => sum + part, 0);
}

const pagesIn = (folder: string): number =>
	readdirSync(join(folder, siteContent.dist), { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.html'),
	).length;
