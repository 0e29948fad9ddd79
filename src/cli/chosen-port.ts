import { UsageError } from './usage-error.ts';

/** `PORT`, or else the one given. 0 lets the system choose where it is allowed. */
export function chosenPort(fallback: number, least = 1): number {
	const port = Number(process.env['PORT'] || fallback);
	if (Number.isInteger(port) && port >= least && port < 65_536) return port;
	throw new UsageError(`PORT must be a whole number from ${String(least)} to 65535.`);
}
