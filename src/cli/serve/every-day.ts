/** What the platform would run by its schedule: a function with nothing asked. */
export type ScheduledFunction = () => Promise<Response>;

const MINUTE_MS = 60_000;
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
		everyDay(schedule, run, new Date(isJustBefore(next) ? next : Date.now()));
	}, next.getTime() - Date.now()).unref();
}

/**
 * A timer may be a little early, and the same night would come again. Where it is far ahead, a wrong
 * clock was set right meanwhile.
 */
const isJustBefore = (time: Date) => {
	const early = time.getTime() - Date.now();
	return early > 0 && early < MINUTE_MS;
};

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
