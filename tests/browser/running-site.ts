import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { DEVELOPMENT_SECRET } from '../../src/cli/development-secret.ts';
import { openStore } from '../../src/database/postgres-store.ts';
import { WHILE_OPEN } from '../../src/database/store-fixture.ts';
import type { CodeMode } from '../../src/database/batch.ts';
import { printedCode } from '../../src/survey/rules/code.ts';
import { loadQuestionnaires } from '../../src/survey/rules/load.ts';
import { currentSurvey, datesOf } from '../../src/survey/rules/window.ts';
import { issueCodes } from '../../src/survey/run/issue-codes.ts';

export interface RunningSite {
	address: string;
	/** One code, as it is printed in a letter. */
	code: string;
	/** Its link, with the code in the fragment. */
	link: string;
	newCode: (mode?: CodeMode) => Promise<string>;
	/** The answers of all ballots that came in with these codes. */
	answers: () => Promise<unknown[]>;
	stop: () => Promise<void>;
}

/** The site that all files share, with codes and answers that are this file's alone. */
export async function startSite(): Promise<RunningSite> {
	const { address, database } = inject('site');
	const survey = currentSurvey(loadQuestionnaires(), new Date(WHILE_OPEN))?.survey;
	if (survey === undefined) throw new Error('There is no survey');
	const store = openStore(database, WHILE_OPEN);
	const client = new Client({ connectionString: database });
	await client.connect();
	// Nobody looks whether there is such a district, and a ballot keeps its name.
	const district = `test-${randomUUID()}`;
	const order = { store, survey: survey.id, district, dates: datesOf(survey), isActive: true };
	const newCode = async (mode: CodeMode = 'web') => {
		const codes = await issueCodes({ ...order, secret: DEVELOPMENT_SECRET, mode, count: 1 });
		return codes.map(printedCode).join();
	};
	const code = await newCode();
	return {
		address,
		code,
		link: `${address}/enkat/#kod=${code}`,
		newCode,
		async answers() {
			const sql = 'SELECT answers FROM ballots WHERE district = $1';
			const { rows } = await client.query<{ answers: unknown }>(sql, [district]);
			return rows.map(({ answers }) => answers);
		},
		async stop() {
			await client.end();
			await store.close();
		},
	};
}
