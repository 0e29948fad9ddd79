import { aggregation } from './aggregation.ts';
import { batches } from './batches.ts';
import { connect } from './connections.ts';
import { counts } from './counts.ts';
import { development } from './development.ts';
import { editions } from './editions.ts';
import { endOfYear } from './end-of-year.ts';
import { fileOfTexts } from './file-of-texts.ts';
import { grant } from './grant.ts';
import { responseRate } from './response-rate.ts';
import { settings } from './settings.ts';
import type { Store } from './store.ts';
import { submissions } from './submissions.ts';
import { surveyDates } from './survey-dates.ts';
import { watch } from './watch.ts';

/**
 * Time is the database's own. `frozen`, an ISO instant, is the time instead where the database is
 * marked for development; any other takes no notice of it.
 */
export function openStore(connectionString: string, frozen?: string): Store {
	const connections = connect(connectionString, frozen);
	return {
		...development(connections),
		...surveyDates(connections),
		...batches(connections),
		...submissions(connections),
		...grant(connections),
		...aggregation(connections),
		...responseRate(connections),
		...counts(connections),
		...endOfYear(connections),
		...editions(connections),
		...fileOfTexts(connections),
		...settings(connections),
		...watch(connections),
		close: connections.close,
	};
}
