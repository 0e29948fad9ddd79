import { changeFunction, leaveAlone } from './change-function.ts';
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
		attack: smallSets,
		finds: /^\d+ aggregated answer sheets are still there$/,
		database: changeFunction('fold', ['DELETE FROM ballots WHERE', 'SELECT FROM ballots WHERE']),
	},
	{
		hole: 'texts keep the order of their nights',
		attack: joinByOrder,
		finds: /^ctid sorts comments by use$/,
		database: changeFunction('rewrite', [RANDOM_ORDER, '']),
	},
	{
		hole: 'texts keep the order of their ballots',
		attack: joinByOrder,
		finds: /^ctid sorts comments by use$/,
		async database(client) {
			await changeFunction('fold', [RANDOM_ORDER, ''])(client);
			await changeFunction('rewrite', [RANDOM_ORDER, ''])(client);
		},
	},
	{
		hole: 'texts keep the transaction of their aggregation',
		attack: joinByTransaction,
		finds: /^a text in comments of transaction \d+ is by one of \d+$/,
		database: leaveAlone('comments'),
	},
	{
		hole: 'counts keep the transaction of their aggregation',
		attack: joinByTransaction,
		finds: /^transaction \d+ tells the options that 3 of raa chose$/,
		async database(client) {
			await leaveAlone('tallies')(client);
			await changeFunction(
				'fold',
				[
					'DELETE FROM tallies WHERE survey = of_survey AND district = ANY (enough)',
					'DELETE FROM tallies WHERE false',
				],
				[
					'GROUP BY district, question, option ORDER BY district, question, option',
					`GROUP BY district, question, option ON CONFLICT (survey, district, question, option)
					DO UPDATE SET ballots = tallies.ballots + excluded.ballots`,
				],
			)(client);
		},
	},
	{
		hole: 'aggregation marks the codes whose ballots it aggregates',
		attack: joinByTransaction,
		finds: /^transaction \d+ marked several codes$/,
		database: changeFunction('fold', [
			'WITH gone AS',
			`UPDATE codes SET mode = mode
			WHERE survey = of_survey AND district = ANY (enough) AND receipt IS NOT NULL;
			WITH gone AS`,
		]),
	},
	{
		hole: 'texts that are few in their aggregation keep their district',
		attack: smallSets,
		finds: /^\d new texts show raa$/,
		database: changeFunction('fold', ['>= 10 THEN district', '>= 1 THEN district']),
	},
	{
		hole: 'fewer than 10 ballots are aggregated while the survey is open',
		attack: smallSets,
		finds: /^6 ballots of raa were aggregated alone$/,
		database: changeFunction('fold', ['>= fewest', '>= 1']),
	},
	{
		hole: 'deleted rows stay in their files',
		attack: searchFiles,
		finds: /^the file of [\w.]+ holds one more copy of a text$/,
		database: leaveAlone('ballots'),
	},
];
