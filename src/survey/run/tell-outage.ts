import { alert, repeatedly } from '../../lib/alert.ts';
import { alertsSv } from '../../strings/sv/alerts.ts';

const isOutage = repeatedly(5, 10 * 60_000);

/** Counts answers that were refused with 503: what is under way where somebody is told of them. */
export const tellOutage = (status: number): Promise<void> | undefined =>
	status === 503 && isOutage(performance.now()) ? alert(alertsSv.unavailable) : undefined;
