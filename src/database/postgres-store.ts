import { batches } from './batches.ts';
import { connect } from './connections.ts';
import { counts } from './counts.ts';
import { endOfYear } from './end-of-year.ts';
import { folding } from './folding.ts';
import { responseRate } from './response-rate.ts';
import type { Store } from './store.ts';
import { submissions } from './submissions.ts';

export function openStore(connectionString: string): Store {
	const connections = connect(connectionString);
	return {
		...batches(connections),
		...submissions(connections),
		...folding(connections),
		...responseRate(connections),
		...counts(connections),
		...endOfYear(connections),
		close: connections.close,
	};
}
