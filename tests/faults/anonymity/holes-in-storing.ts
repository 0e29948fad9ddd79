import { changeFunction, handOn } from './change-function.ts';
import { joinByKey } from './join-by-key.ts';
import { joinByOrder } from './join-by-order.ts';
import { joinByTime } from './join-by-time.ts';
import { readLog } from './read-log.ts';
import type { Hole } from './scenario.ts';
import { searchStatistics } from './search-remnants.ts';
import { smallSets } from './small-sets.ts';

const inHex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex');

/** More stored, or logged, than there may be. */
export const holesInStoring: Hole[] = [
	{
		hole: 'texts keep the receipt',
		attack: joinByKey,
		finds: /^comments holds \w+, which stands for a code$/,
		async database(client) {
			await client.query(`
				ALTER TABLE ballots ADD receipt text GENERATED ALWAYS AS (answers ->> 'receipt') STORED;
				ALTER TABLE comments ADD receipt text`);
			await changeFunction('fold', ...handOn('receipt'))(client);
		},
		store: (store) => ({
			...store,
			submit({ answers, receipt, ...submission }) {
				const receipted = { ...answers, receipt: inHex(receipt) };
				return store.submit({ ...submission, receipt, answers: receipted });
			},
		}),
	},
	{
		hole: 'codes and texts keep a random value in common',
		attack: joinByKey,
		finds: /^one code and one row of comments have /,
		async database(client) {
			await client.query(`
				CREATE FUNCTION draw() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
					NEW.drawn = set_config('hole.drawn', gen_random_uuid()::text, true);
					RETURN NEW;
				END $$;
				ALTER TABLE codes ADD drawn text;
				CREATE TRIGGER draw BEFORE UPDATE ON codes FOR EACH ROW EXECUTE FUNCTION draw();
				ALTER TABLE ballots ADD drawn text DEFAULT current_setting('hole.drawn', true);
				ALTER TABLE comments ADD drawn text`);
			await changeFunction('fold', ...handOn('drawn'))(client);
		},
	},
	{
		hole: 'texts keep a number that ballots got in their order',
		attack: joinByOrder,
		finds: /^number sorts comments by use$/,
		async database(client) {
			await client.query(`
				ALTER TABLE ballots ADD number serial;
				ALTER TABLE comments ADD number integer`);
			await changeFunction('fold', ...handOn('number'))(client);
		},
	},
	{
		hole: 'texts have a time',
		attack: joinByTime,
		finds: /^written_at of comments shows that a text is by one of \d+$/,
		database: (client) =>
			client.query('ALTER TABLE comments ADD written_at timestamptz DEFAULT now()'),
	},
	{
		hole: 'the log tells the code',
		attack: readLog,
		finds: /^"survey: \w+" was logged beside/,
		store: (store) => ({
			...store,
			submit(submission) {
				console.log(`survey: ${inHex(submission.code)}`);
				return store.submit(submission);
			},
		}),
	},
	{
		hole: 'the statistics of texts are kept',
		attack: searchStatistics,
		finds: /^a text stands in .*comments/,
		database: (client) => client.query('ALTER TABLE comments ALTER text SET STATISTICS 100'),
	},
	{
		hole: 'a later table keeps the answer sheets',
		attack: smallSets,
		finds: /^\d+ aggregated answer sheets are still there$/,
		async database(client) {
			await client.query('CREATE TABLE archive (answers jsonb)');
			await changeFunction('fold', [
				'), commented AS (',
				`), archived AS (
					INSERT INTO archive
					SELECT answers FROM ballots WHERE district = ANY (enough) ORDER BY gen_random_uuid()
				), commented AS (`,
			])(client);
		},
	},
];
