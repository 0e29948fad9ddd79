import type { StoredBatch } from '../../database/store.ts';
import { formatDay, instantToLocalTime } from '../../lib/dates.ts';
import { batchesSv } from '../../strings/sv/commands/batches.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { aligned } from './aligned.ts';
import { withStore } from './with-store.ts';

/** Lists every batch of codes, and whether its codes are good. */
export const batches = (): Promise<void> =>
	withStore(async (store) => {
		const rows = (await store.batches()).map(row);
		say(rows.length === 0 ? batchesSv.none : aligned([batchesSv.columns, ...rows]).join('\n'));
	});

const row = ({ name, survey, district, mode, codes, activatedAt }: StoredBatch) => [
	name,
	survey,
	district,
	batchesSv.mode[mode],
	String(codes),
	activatedAt ? batchesSv.active(formatDay(instantToLocalTime(activatedAt))) : batchesSv.pending,
];

/** Makes the codes of these batches good: all of them, or none where one is not known. */
export const activate = ({ batch: names }: { batch: string[] }): Promise<void> =>
	withStore(async (store) => {
		const known = await store.batches();
		const unknown = names.find((name) => !known.some((batch) => batch.name === name));
		if (unknown !== undefined)
			throw new UsageError(
				`There is no batch "${unknown}". "npm run survey -- batches" lists them.`,
			);
		await store.activate(names);
		for (const { name, codes } of known.filter((batch) => names.includes(batch.name)))
			say(`${name}: its ${String(codes)} codes are good.`);
	});
