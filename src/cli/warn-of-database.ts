import { transportFlaw } from '../database/address-flaw.ts';
import { openStore } from '../database/postgres-store.ts';
import type { Store } from '../database/store.ts';
import { errorName } from '../lib/error-name.ts';
import { statusSv } from '../strings/sv/commands/status.ts';

/** Of what threatens anonymity or answers, to whoever runs a program and not to its readers. */
export async function warnOfDatabase(store: Store, address: string): Promise<void> {
	if (await store.isDevelopment()) return;
	const flaw = transportFlaw(address);
	if (flaw !== undefined) console.error(statusSv.transport[flaw]);
	for (const { name, value, right } of await store.riskySettings())
		console.error(statusSv.risky(name, value, right));
}

/** The same for a program that asks nothing else of it, and goes on whatever it says. */
export async function warnOfDatabaseAt(address: string): Promise<void> {
	try {
		const store = openStore(address);
		await warnOfDatabase(store, address).finally(() => store.close());
	} catch (error) {
		console.error(`The database cannot be asked for its settings: ${errorName(error)}.`);
	}
}
