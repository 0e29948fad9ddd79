// Makes tests/site-content/results anew, by the real commands on a throw-away database:
// SITE_CONTENT=tests/site-content node tests/make-site-content-results.ts
import { rmSync } from 'node:fs';
import { DEVELOPMENT_SECRET } from '../src/cli/development-secret.ts';
import { startSurveyCommand } from '../src/cli/survey/survey-fixture.ts';
import { randomFrom } from '../src/results/disclosure/attack/simulate.ts';
import { loadQuestionnaires } from '../src/survey/rules/load.ts';
import { questionsOf } from '../src/survey/rules/localize.ts';

/** Letters of each district, then answers and the share satisfied in each survey. */
const SURVEYS: Record<string, Record<string, [letters: number, answers: number, share: number]>> = {
	exempel: { lindglantan: [420, 120, 0.4], kvarnlyckan: [300, 90, 0.6] },
	'2021': { gruvbyn: [200, 80, 0.6], lindglantan: [420, 140, 0.5] },
	'2023': { gruvbyn: [200, 80, 0.65], lindglantan: [420, 140, 0.5], stallgarden: [90, 40, 0.6] },
	'2024': {
		akervinkeln: [260, 130, 0.68],
		hamnkullen: [40, 9, 0.7],
		kvarnlyckan: [300, 120, 0.7],
		lindglantan: [420, 150, 0.45],
		nyponbacken: [30, 12, 0.6],
		'ostra-sjoangen': [240, 30, 0.8],
		stallgarden: [90, 12, 0.75],
		varangen: [300, 110, 0.7],
	},
	'2025': {
		akervinkeln: [260, 128, 0.44],
		hamnkullen: [40, 8, 0.7],
		kvarnlyckan: [300, 118, 0.71],
		lindglantan: [420, 160, 0.66],
		nyponbacken: [30, 30, 0.6],
		'ostra-sjoangen': [240, 34, 0.97],
		ronnparken: [200, 90, 0.6],
		stallgarden: [90, 13, 0.7],
		varangen: [300, 110, 0.6],
	},
};

const FOLDER = 'tests/site-content';
const REAL_SECRET = 'of the throw-away database, for nothing else';

if (process.env['SITE_CONTENT'] !== FOLDER) throw new Error(`Run it with SITE_CONTENT=${FOLDER}`);

rmSync(`${FOLDER}/results`, { recursive: true, force: true });
const command = await startSurveyCommand();
try {
	for (const survey of Object.keys(SURVEYS)) await hold(survey);
	await run('2025', 'returned', '--district', 'kvarnlyckan', '--count', '30');
	await run(
		'2025',
		'publish',
		'--yes',
		'2025',
		'--correct',
		'Trettio brev till Kvarnlyckan kom tillbaka.',
	);
	// The open survey is locked, as it is once its letters are made.
	await run('2026', 'codes', '--district', 'kvarnlyckan', '--count', '1');
} finally {
	await command.stop();
}

async function hold(survey: string): Promise<void> {
	if (survey === '2025') await answerOnPaper(survey);
	for (const [district, [letters, answers, share]] of Object.entries(SURVEYS[survey] ?? {})) {
		await run(survey, 'codes', '--district', district, '--count', String(letters));
		const ballots = JSON.stringify(
			ballotsOf(survey, district, answers, share, answers === letters),
		);
		await command.query(
			`INSERT INTO ballots SELECT '${survey}', '${district}', jsonb_array_elements('${ballots}')`,
		);
	}
	for (const [step = '', ...options] of [
		['close'],
		['tally'],
		['comments', '--skip'],
		['publish', '--yes', survey],
	])
		await run(survey, step, ...options);
}

async function answerOnPaper(survey: string): Promise<void> {
	await run(survey, 'codes', '--mode', 'paper', '--district', 'lindglantan', '--count', '25');
	await command.query(
		`UPDATE codes SET receipt = hash WHERE hash IN
		(SELECT hash FROM codes WHERE survey = '${survey}' AND mode = 'paper' LIMIT 10)`,
	);
}

async function run(survey: string, step: string, ...options: string[]): Promise<void> {
	const secret = survey === 'exempel' ? DEVELOPMENT_SECRET : REAL_SECRET;
	const environment = { SURVEY_CODE_SECRET: secret, SURVEY_CLOCK: '2026-11-20T11:00:00Z' };
	const { code, stderr } = await command.run([step, '--survey', survey, ...options], environment);
	if (code !== 0) throw new Error(stderr);
	console.log(survey, step, ...options);
}

/**
 * Answers, the same each time: so many satisfied, and the rest by a tilt towards them. Who
 * answers leaves a question out now and then, unless it is answered by `everyone`.
 */
function ballotsOf(
	survey: string,
	district: string,
	answers: number,
	share: number,
	everyone: boolean,
) {
	const random = randomFrom(
		[...`${survey}${district}`].reduce((n, c) => n * 31 + c.charCodeAt(0), 7) % 1e9,
	);
	const one = <T>(of: T[], tilt = random()): T[] =>
		of.slice(Math.floor(tilt * of.length)).slice(0, 1);
	const questions = loadQuestionnaires().flatMap((of) => (of.id === survey ? questionsOf(of) : []));
	return Array.from({ length: answers }, (_, ballot) => {
		const isSatisfied = ballot < Math.round(answers * share);
		return Object.fromEntries(
			questions.flatMap((question): [string, string | string[]][] => {
				if (question.type === 'text' || (random() < 0.05 && !everyone)) return [];
				const opinions = question.options.filter(
					(option) => !('noOpinion' in option || 'exclusive' in option),
				);
				const tilt = isSatisfied ? random() ** 2 : random();
				if (question.type === 'multiple')
					return [
						[
							question.id,
							[...new Set([...one(opinions, tilt), ...one(opinions)])].map(({ id }) => id),
						],
					];
				const among =
					question.id === 'satisfied'
						? opinions.filter(
								(option) => ('group' in option && option.group === 'satisfied') === isSatisfied,
							)
						: opinions;
				return one(among, tilt).map(({ id }) => [question.id, id]);
			}),
		);
	});
}
