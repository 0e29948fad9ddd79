import { transportFlaw } from '../database/address-flaw.ts';
import { addressForAnswers } from '../database/database-address.ts';
import { openStore } from '../database/postgres-store.ts';
import type { Store } from '../database/store.ts';
import { errorName } from '../lib/error-name.ts';
import { statusSv } from '../strings/sv/commands/status.ts';

/**
 * Of what threatens anonymity or answers, to whoever runs a program and not to its readers. Answers
 * may go in by an address and a user of their own, for whom settings may be others.
 */
export async function warnOfDatabase(store: Store, address: string): Promise<void> {
	if (await store.isDevelopment()) return;
	const warnings = await threatsOf(store, address);
	const wayIn = addressForAnswers();
	if (wayIn !== address) warnings.push(...(await threatsAt(wayIn)));
	for (const warning of new Set(warnings)) console.error(warning);
}

/** The same for a program that asks nothing else of it, and goes on whatever it says. */
export async function warnOfDatabaseAt(address: string): Promise<void> {
	try {
		const store = openStore(address);
		await warnOfDatabase(store, address).finally(() => store.close());
	} catch (error) {
		console.error(cannotBeAsked(error));
	}
}

async function threatsAt(address: string): Promise<string[]> {
	try {
		const store = openStore(address);
		return await threatsOf(store, address).finally(() => store.close());
	} catch (error) {
		return [cannotBeAsked(error)];
	}
}

async function threatsOf(store: Store, address: string): Promise<string[]> {
	const flaw = transportFlaw(address);
	const risky = await store.riskySettings();
	return [
		...(flaw === undefined ? [] : [statusSv.transport[flaw]]),
		...risky.map(({ name, value, right }) => statusSv.risky(name, value, right)),
	];
}

const cannotBeAsked = (error: unknown) =>
	`The database cannot be asked for its settings: ${errorName(error)}.`;
