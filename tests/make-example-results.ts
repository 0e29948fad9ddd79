// Makes the example results of content/results anew, by the real commands on a throw-away
// database: SITE_CONTENT=content node tests/make-example-results.ts
import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { DEVELOPMENT_SECRET } from '../src/cli/development-secret.ts';
import { startSurveyProcess } from '../src/cli/survey/survey-process-fixture.ts';
import { loadQuestionnaires } from '../src/survey/rules/load.ts';
import { questionsOf } from '../src/survey/rules/localize.ts';
import { randomFrom } from '../src/lib/random-from.ts';
import { createDatabase, prepareDatabases } from './postgres/create-database.ts';
import { startPostgres } from './postgres/postgres-server.ts';

/** No codes are made once a survey has ended. */
const [OPEN, ENDED] = ['2023-11-20T12:00:00Z', '2025-01-10T12:00:00Z'];

/** District, letters, then answers and the share satisfied in each round. */
const PLACES: [id: string, letters: number, ...rounds: [answers: number, share: number][]][] = [
	['centrum', 420, [150, 0.74], [146, 0.73]],
	['dalhem', 600, [220, 0.58], [214, 0.6]],
	['domsten', 40, [9, 0.7], [8, 0.7]],
	['drottninghog', 380, [160, 0.42], [166, 0.64]],
	['elineberg', 300, [120, 0.66], [118, 0.64]],
	['fredriksdal', 340, [140, 0.7], [137, 0.71]],
	['hogaborg', 200, [74, 0.73], [70, 0.55]],
	['husensjo', 240, [30, 0.8], [34, 0.79]],
	['narlunda', 260, [130, 0.68], [128, 0.44]],
	['raa', 90, [12, 0.75], [13, 0.7]],
	['tagaborg', 150, [45, 0.62], [44, 0.6]],
];
const SURVEYS = ['exempel-1', 'exempel-2'];

if (process.env['SITE_CONTENT'] !== 'content') throw new Error('Run it with SITE_CONTENT=content');
const server = await startPostgres();
try {
	await prepareDatabases(server.address);
	const address = await createDatabase(server.address);
	const client = new Client(address);
	await client.connect();
	for (const survey of SURVEYS) rmSync(`content/results/${survey}.yaml`, { force: true });
	for (const [round, survey] of SURVEYS.entries()) {
		const run = async (step: string, ...options: string[]) => {
			const SURVEY_CLOCK = step === 'codes' ? OPEN : ENDED;
			const environment = { SURVEY_CODE_SECRET: DEVELOPMENT_SECRET, SURVEY_CLOCK };
			const args = [step, '--survey', survey, ...options];
			const { code, stderr } = await startSurveyProcess(address, args, environment);
			if (code !== 0) throw new Error(stderr);
		};
		for (const [index, [district, letters, ...rounds]] of PLACES.entries()) {
			await run('codes', '--district', district, '--count', String(letters));
			const ballots = ballotsOf(survey, rounds[round] ?? [0, 0], 100 * round + index);
			await client.query(
				`INSERT INTO ballots SELECT '${survey}', '${district}', jsonb_array_elements('${JSON.stringify(ballots)}')`,
			);
		}
		await run('close');
		await run('tally');
		await run('comments', '--skip');
		await run('publish', '--yes', survey);
	}
	// The newest edition says the same.
	for (const survey of SURVEYS) rmSync(`content/results/${survey}.1.yaml`);
	await client.end();
} finally {
	await server.remove();
}

/** Answer sheets: so many satisfied, and the rest of the questions by a tilt towards them. */
function ballotsOf(survey: string, [answers, share]: [number, number], seed: number) {
	const random = randomFrom(seed);
	const one = <T>(of: T[], tilt = random()) => of[Math.floor(tilt * of.length)];
	const questions = loadQuestionnaires().flatMap((of) => (of.id === survey ? questionsOf(of) : []));
	return Array.from({ length: answers }, (_, ballot) => {
		const isSatisfied = ballot < Math.round(answers * share);
		return Object.fromEntries(
			questions.flatMap((question): [string, string | string[] | undefined][] => {
				if (question.type === 'text') return [];
				const picks = question.options.filter(
					(option) => !('noOpinion' in option || 'exclusive' in option),
				);
				const tilt = isSatisfied ? random() ** 2 : random();
				if (question.id === 'satisfied') {
					const among = picks.filter(
						(of) => ('group' in of && of.group === 'satisfied') === isSatisfied,
					);
					return [[question.id, one(among)?.id]];
				}
				if (random() < 0.05) return [];
				const pick = one(picks, tilt)?.id;
				if (question.type === 'single')
					return [[question.id, random() < 0.08 ? question.options.at(-1)?.id : pick]];
				const chosen = [...new Set([pick, one(picks)?.id])].filter((id) => id !== undefined);
				return [[question.id, random() < 0.1 ? ['none'] : chosen]];
			}),
		);
	});
}
