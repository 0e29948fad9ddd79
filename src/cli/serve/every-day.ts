/** What the platform would run by its schedule: a function with nothing asked. */
export type ScheduledFunction = () => Promise<Response>;

const DAY_MS = 86_400_000;

/** When a schedule as in `0 2 * * *` comes next: minute and hour of each day, in UTC. */
export function nextTime(schedule: string, now: Date): Date {
	const [, minute, hour] = /^(\d+) (\d+) \* \* \*$/.exec(schedule) ?? [];
	if (minute === undefined || hour === undefined)
		throw new Error(`Not a time of each day: ${schedule}`);
	const next = new Date(now);
	next.setUTCHours(Number(hour), Number(minute), 0, 0);
	return next > now ? next : new Date(next.getTime() + DAY_MS);
}

/** Runs it at that time of each day, and goes on whatever becomes of one. Keeps no process alive. */
export function everyDay(schedule: string, run: ScheduledFunction, after = new Date()): void {
	const next = nextTime(schedule, after);
	setTimeout(() => {
		tryIt(run);
		// A timer may be a little early, and the same night would come again.
		everyDay(schedule, run, new Date(Math.max(next.getTime(), Date.now())));
	}, next.getTime() - Date.now()).unref();
}

/** Runs it now, and then again and again. Keeps no process alive. */
export function everySoOften(pauseMs: number, run: ScheduledFunction): void {
	tryIt(run);
	setInterval(tryIt, pauseMs, run).unref();
}

function tryIt(run: ScheduledFunction): void {
	run().catch((error: unknown) => {
		console.error(`serve: ${error instanceof Error ? error.name : 'no error'} by the clock`);
	});
}
