import { aggregation } from '../../../src/database/aggregation.ts';
import { type Connections, connect } from '../../../src/database/connections.ts';
import { changeFunction } from './change-function.ts';
import { joinByOrder } from './join-by-order.ts';
import { joinByTransaction } from './join-by-transaction.ts';
import type { Hole } from './scenario.ts';
import { searchFiles } from './search-remnants.ts';
import { smallSets } from './small-sets.ts';

const RANDOM_ORDER = 'ORDER BY gen_random_uuid()';

/** Steps of the aggregation left out, or taken too early. */
export const holesInAggregation: Hole[] = [
	{
		hole: 'ballots stay when they are aggregated',
		attack: joinByTransaction,
		finds: /^ballots shares transaction \d+ with a code$/,
		database: changeFunction('fold', [
			'DELETE FROM ballots WHERE survey = of_survey AND district = of_district RETURNING answers',
			'SELECT answers FROM ballots WHERE survey = of_survey AND district = of_district',
		]),
	},
	{
		hole: 'texts keep the order of their nights',
		attack: joinByOrder,
		finds: /^ctid sorts comments by use$/,
		database: changeFunction('shuffle_comments', [RANDOM_ORDER, '']),
	},
	{
		hole: 'texts keep the order of their ballots',
		attack: joinByOrder,
		finds: /^ctid sorts comments by use$/,
		async database(client) {
			await changeFunction('fold', [RANDOM_ORDER, ''])(client);
			await changeFunction('shuffle_comments', [RANDOM_ORDER, ''])(client);
		},
	},
	{
		hole: 'texts keep the transaction of their aggregation',
		attack: joinByTransaction,
		// So many of the district with few texts had answered until then.
		finds: /^a text in comments of transaction \d+ is by one of 26$/,
		database: changeFunction('shuffle_comments', [
			'DELETE FROM comments WHERE survey = of_survey',
			'DELETE FROM comments WHERE false',
		]),
	},
	{
		hole: 'counts keep the transaction of their aggregation',
		attack: joinByTransaction,
		finds: /^transaction \d+ tells the options that 3 of raa chose$/,
		database: changeFunction(
			'fold',
			[
				'DELETE FROM tallies WHERE survey = of_survey AND district = of_district',
				'DELETE FROM tallies WHERE false',
			],
			[
				'GROUP BY question, option ORDER BY question, option',
				`GROUP BY question, option ON CONFLICT (survey, district, question, option)
				DO UPDATE SET ballots = tallies.ballots + excluded.ballots`,
			],
		),
	},
	{
		hole: 'aggregation marks the codes whose ballots it aggregates',
		attack: joinByTransaction,
		finds: /^transaction \d+ marked several codes$/,
		database: changeFunction('fold', [
			'WITH folded AS',
			`UPDATE codes SET mode = mode
			WHERE survey = of_survey AND district = of_district AND receipt IS NOT NULL;
			WITH folded AS`,
		]),
	},
	{
		hole: 'texts that are few in their aggregation keep their district',
		attack: smallSets,
		finds: /^\d new texts show raa$/,
		database: changeFunction('fold', ['>= 10 THEN of_district', '>= 1 THEN of_district']),
	},
	{
		hole: 'fewer than 10 ballots are aggregated while the survey is open',
		attack: smallSets,
		finds: /^6 ballots of raa were aggregated alone$/,
		database: changeFunction('fold', ['< fewest', '< 1']),
	},
	{
		hole: 'deleted rows stay in their files',
		attack: searchFiles,
		finds: /^the file of comments holds one more copy of a text$/,
		store: (store, address, now) => ({
			...store,
			...aggregation(unvacuumed(connect(address, now))),
		}),
	},
];

/** Connections that say that it is done. */
const unvacuumed = (connections: Connections): Connections => ({
	...connections,
	staffQuery: (text, values) => {
		const isVacuum = text.startsWith('VACUUM') || text.includes('relfrozenxid');
		return connections.staffQuery(isVacuum ? 'SELECT true AS gone' : text, isVacuum ? [] : values);
	},
});
