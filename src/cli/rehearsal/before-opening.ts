import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import type { Year } from './year.ts';

const OTHER_CODES = 20;

/** What is printed before a survey opens. */
export interface Codes {
	/** Of the letters, by district. */
	letters: Map<string, string[]>;
	desk: string[];
	paper: string[];
	/** Of a batch that was printed twice, and taken back. */
	doubled: string[];
}

/** A letter to each home, made good once it is printed; codes for the desk and for paper. */
export async function makeCodes(year: Year): Promise<Codes> {
	const { office, survey, places, place, named, folder, after, tell } = year;
	const letters = join(folder, 'letters', survey.id);
	const list = `${letters}-homes.csv`;
	const homes = places.map(({ district, homes }) => `${district},${String(homes)}`);
	writeFileSync(list, `district,homes\n${homes.join('\n')}\n`);
	await office.run(after('opens', -35), 'letters', ...named, '--districts', list, '--out', letters);
	const pending = (await batchesOf(year)).filter(({ activatedAt }) => activatedAt === undefined);
	const names = pending.map(({ name }) => name);
	if (names.length > 0) await office.run(after('opens', -21), 'activate', '--batch', ...names);
	tell(rehearsalSv.letters(places.reduce((sum, { homes }) => sum + homes, 0)));

	const before = (await batchesOf(year)).map(({ name }) => name);
	const others = async (name: string, ...options: string[]) => {
		const file = `${letters}-${name}.csv`;
		const count = ['--district', place.district, '--count', String(OTHER_CODES)];
		await office.run(after('opens', -20), 'codes', ...named, ...count, ...options, '--out', file);
		return codesIn(file);
	};
	const doubled = await others('doubled');
	const twice = (await batchesOf(year)).flatMap(({ name }) => (before.includes(name) ? [] : name));
	await office.run(after('opens', -19), 'revoke', '--batch', ...twice);
	const desk = await others('desk', '--desk');
	const paper = await others('paper', '--mode', 'paper');
	tell(rehearsalSv.others);
	const codes = places.map(
		({ district }) => [district, codesIn(join(letters, `${district}.csv`))] as const,
	);
	return { letters: new Map(codes), desk, paper, doubled };
}

const batchesOf = async ({ store, survey }: Year) =>
	(await store.batches()).filter((batch) => batch.survey === survey.id);

function codesIn(file: string): string[] {
	const rows: { code: string }[] = parse(readFileSync(file), { columns: true });
	return rows.map(({ code }) => code);
}
