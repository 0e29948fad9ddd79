import type { CodeMode } from '../../database/batch.ts';
import { DATES, startStore } from '../../database/store-fixture.ts';
import { issueCodes } from '../run/issue-codes.ts';
import { marked } from '../form/page/frame.ts';
import { aSurvey } from '../rules/survey-builder.ts';
import { type Environment, handle } from './handle.ts';

const SECRET = 'a secret for tests, long enough to be one';
export const ADDRESS = 'https://trygghet.example/api/survey';

/** The handler on the embedded Postgres with the real migrations, while its survey is open. */
export async function startHandler() {
	const database = await startStore();
	const { store } = database;
	const logged: string[] = [];
	const environment: Environment = {
		surveys: [aSurvey()],
		now: new Date('2026-11-20T12:00:00Z'),
		secret: SECRET,
		isProduction: false,
		frame: (path) =>
			`<html lang="${/^\/(ar|en)\//.exec(path)?.[1] ?? 'sv'}" data-path="${path}"><title>Enkät</title><main>${marked('<h1>Enkät</h1>')}</main></html>`,
		store: () => store,
		log: (line) => logged.push(line),
	};
	return {
		store,
		at: database.at.bind(database),
		logged,
		/** At another time by `now`, in the database too. */
		send: (request: Request, changes: Partial<Environment> = {}) =>
			handle(request, {
				...environment,
				...(changes.now && { store: () => database.at(changes.now ?? '') }),
				...changes,
			}),
		async code(
			changes: { survey?: string; secret?: string; mode?: CodeMode } = {},
		): Promise<string> {
			const order = { survey: '2026', district: 'dalhem', mode: 'web', count: 1 } as const;
			const batch = { ...order, isActive: true, dates: DATES };
			const [code = ''] = await issueCodes({ ...batch, store, secret: SECRET, ...changes });
			return code;
		},
		async stored(): Promise<{ ballots: unknown[]; usedCodes: number }> {
			const ballots = await database.query('SELECT * FROM ballots');
			const used = await database.query('SELECT FROM codes WHERE receipt IS NOT NULL');
			return { ballots, usedCodes: used.length };
		},
		stop: () => database.stop(),
	};
}

/** A right JSON body, before `changes`. */
export const aBody = (code: string, changes: Record<string, unknown> = {}) => ({
	survey: '2026',
	code,
	submission: crypto.randomUUID(),
	language: 'sv',
	answers: { satisfied: 'very', first: ['light'], comment: 'Hej' },
	...changes,
});

export const jsonRequest = (body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
	new Request(ADDRESS, {
		method,
		headers: { 'Content-Type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});

/** A right form, before `fields` are added. */
export const formRequest = (fields: [string, string][], headers: Record<string, string> = {}) =>
	new Request(`${ADDRESS}?language=sv`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
		body: new URLSearchParams(fields).toString(),
	});

/** The fields of a right form. */
export const aForm = (code: string): [string, string][] => [
	['survey', '2026'],
	['code', code],
	['answers.satisfied', 'very'],
	['answers.first', 'light'],
	['answers.first', 'locks'],
	['answers.comment', 'Hej'],
];

export const beforeOpening = { now: new Date('2026-01-01T00:00:00Z') };
export const afterClosing = { now: new Date('2027-01-01T00:00:00Z') };

export const bodyOf = async (response: Response) =>
	(await response.json()) as Record<string, unknown>;
