import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSurveyCommand } from '../survey-fixture.ts';

/** `npm run survey -- letters` on a database and in a folder of its own. */
export async function startLetters(kind?: { isDevelopment: boolean }) {
	const command = await startSurveyCommand(kind);
	const folder = mkdtempSync(join(tmpdir(), 'letters-'));
	const homesFile = join(folder, 'homes.csv');
	const out = join(folder, 'brev');
	const argumentsFor = (homes: string, to = out) => {
		writeFileSync(homesFile, homes);
		return ['letters', '--survey', '2026', '--districts', homesFile, '--out', to];
	};
	return {
		...command,
		folder,
		/** Where they are made. */
		out,
		argumentsFor,
		/** Makes letters to these homes, lines of `district,homes`. */
		make: (homes: string, environment?: Record<string, string>, project?: string) =>
			command.run(argumentsFor(`district,homes\n${homes}\n`), environment, project),
		/** What is in the folder beside the list of homes. */
		left: () => readdirSync(folder).filter((name) => name !== 'homes.csv'),
		text: (name: string) => readFileSync(join(out, name), 'utf8'),
		batches: () =>
			command.query('SELECT district, codes, mode, desk, activated_at FROM batches ORDER BY 1'),
		/** Leaves nothing of the letters made so far. */
		clear: async () => {
			for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
			await command.query('DELETE FROM codes');
			await command.query('DELETE FROM batches');
		},
		stop: async () => {
			await command.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The codes of a district, as its CSV file has them. */
export const codesIn = (csv: string): string[] =>
	csv
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split(',')[0] ?? '');
