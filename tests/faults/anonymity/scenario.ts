import { Client } from 'pg';
import { vi } from 'vitest';
import { openStore } from '../../../src/database/postgres-store.ts';
import type { Store } from '../../../src/database/store.ts';
import { handle } from '../../../src/survey/receive/handle.ts';
import { aBody, jsonRequest } from '../../../src/survey/receive/handler-fixture.ts';
import { questionsOf } from '../../../src/survey/rules/localize.ts';
import { aSurvey } from '../../../src/survey/rules/survey-builder.ts';
import { tallyAll } from '../../../src/survey/run/tally-all.ts';
import { freshDatabase } from '../../postgres/fresh-database.ts';
import { dump, readFiles, readStatistics } from './dump.ts';
import type { Attack, Evidence, Night, Use } from './evidence.ts';
import { type Respondent, respondents, SECRET } from './respondents.ts';
import { FEWEST_TOGETHER } from './small-sets.ts';

const survey = aSurvey();
const WHILE_OPEN = new Date('2026-11-20T12:00:00Z');
/** After each day of answers; the last one when the survey has closed. */
const NIGHTS = [
	{ now: '2026-11-21T02:00:00Z', open: true },
	{ now: '2026-11-22T02:00:00Z', open: true },
	{ now: '2026-12-08T02:00:00Z', open: false },
];

/** A change of the migrated database, or of what the store does. */
export interface Removal {
	database?: (client: Client) => Promise<unknown>;
	store?: (store: Store, address: string, now: string) => Store;
}

/** The project without one of its protections, and what an attack must find then. */
export interface Hole extends Removal {
	hole: string;
	attack: Attack;
	finds: RegExp;
}

/** 200 tenants answer, each night is tallied, and all that an attacker may get is kept. */
export async function gatherEvidence(removal: Removal = {}): Promise<Evidence> {
	const connectionString = await freshDatabase();
	const client = new Client({ connectionString });
	await client.connect();
	await removal.database?.(client);
	const stores = NIGHTS.map(({ now }) => {
		const store = openStore(connectionString, now);
		return removal.store?.(store, connectionString, now) ?? store;
	});
	const [store] = stores as [Store, ...Store[]];
	const logged = listen();

	const days = await respondents(store, survey.id);
	const uses: Use[] = [];
	const nights: Night[] = [];
	let waiting: Use[] = [];
	for (const [index, { open }] of NIGHTS.entries()) {
		for (const respondent of days[index] ?? []) {
			const use = await answer(store, respondent);
			uses.push(use);
			waiting.push(use);
		}
		// As PostgreSQL does by itself, now and then.
		await client.query('ANALYZE');
		await tallyAll({ surveys: [survey], store: stores[index] ?? store, log: console.log });
		waiting = open ? waiting.filter(isAmongFew) : [];
		const aggregated = uses.filter((use) => !waiting.includes(use));
		nights.push({ open, used: [...uses], aggregated, rows: await dump(client) });
	}

	vi.restoreAllMocks();
	const statistics = await readStatistics(client);
	const files = await readFiles(client);
	for (const opened of stores) await opened.close();
	await client.end();
	const questions = questionsOf(survey).map(({ id }) => id);
	return { uses, questions, nights, logged, statistics, files };
}

const isAmongFew = ({ district }: Use, _: number, all: Use[]) =>
	all.filter((use) => use.district === district).length < FEWEST_TOGETHER;

/** The lines that are logged from now on. */
function listen(): string[] {
	const lines: string[] = [];
	for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const)
		vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
			lines.push(words.join(' '));
		});
	return lines;
}

async function answer(store: Store, { use, answers }: Respondent): Promise<Use> {
	const usedAt = new Date();
	const response = await handle(
		jsonRequest(aBody(use.code, { submission: use.submission, answers })),
		{
			surveys: [survey],
			now: WHILE_OPEN,
			secret: SECRET,
			isProduction: false,
			frame: () => '',
			store: () => store,
			log: console.log,
		},
	);
	if (response.status !== 201) throw new Error(`Not stored: ${await response.text()}`);
	return { ...use, usedAt };
}
