import type { Run } from '../src/cli/run-here-fixture.ts';
import { DEVELOPMENT_SECRET } from '../src/cli/development-secret.ts';
import { randomFrom } from '../src/lib/random-from.ts';
import { loadQuestionnaires } from '../src/survey/rules/load.ts';
import { questionsOf } from '../src/survey/rules/localize.ts';

/** Letters of each district, then answers and the share satisfied in each survey. */
export const PLACES: Record<
	string,
	Record<string, [letters: number, answers: number, share: number]>
> = {
	exempel: { lindglantan: [420, 120, 0.4], kvarnlyckan: [300, 90, 0.6] },
	'2021': { gruvbyn: [200, 80, 0.6], lindglantan: [420, 140, 0.5] },
	'2023': { gruvbyn: [200, 80, 0.65], lindglantan: [420, 140, 0.5], stallgarden: [90, 40, 0.6] },
	'2024': {
		akervinkeln: [260, 130, 0.68],
		hamnkullen: [40, 9, 0.7],
		kvarnlyckan: [300, 120, 0.79],
		lindglantan: [420, 150, 0.45],
		nyponbacken: [30, 12, 0.6],
		'ostra-sjoangen': [240, 30, 0.8],
		stallgarden: [90, 12, 0.75],
		varangen: [300, 110, 0.7],
	},
	'2025': {
		akervinkeln: [260, 128, 0.4],
		hamnkullen: [40, 8, 0.7],
		kvarnlyckan: [300, 118, 0.8],
		lindglantan: [420, 160, 0.66],
		nyponbacken: [30, 30, 0.6],
		'ostra-sjoangen': [240, 34, 0.97],
		ronnparken: [200, 90, 0.6],
		stallgarden: [90, 13, 0.7],
		varangen: [300, 110, 0.56],
	},
};

/** When each was closed, counted and published; the one that is open has the tests' clock. */
const PUBLISHED: Record<string, string> = {
	'2021': '2022-02-07',
	'2023': '2024-02-05',
	'2024': '2025-02-03',
	'2025': '2026-02-16',
};

/** Its letters are made before it closes. */
const clockOf = (survey: string, step: string) => {
	const opens = loadQuestionnaires().find(({ id }) => id === survey)?.opens;
	return step === 'codes' && opens !== undefined
		? opens
		: `${PUBLISHED[survey] ?? '2026-11-20'}T11:00:00Z`;
};

const REAL_SECRET = 'of the throw-away database, for nothing else';

/** What a survey is held with: its commands, and the database that they work on. */
export interface Office {
	run: (args: string[], environment: Record<string, string>) => Promise<Run>;
	query: (sql: string) => Promise<unknown>;
}

/** From the letters to the published result of one of the invented landlord's surveys. */
export async function holdSurvey(office: Office, survey: string): Promise<void> {
	if (survey === '2025') await answerOnPaper(office, survey);
	for (const [district, [letters, answers, share]] of Object.entries(PLACES[survey] ?? {})) {
		await takeStep(office, survey, 'codes', '--district', district, '--count', String(letters));
		const everyone = answers === letters;
		const ballots = JSON.stringify(ballotsOf(survey, district, answers, share, everyone));
		await office.query(
			`INSERT INTO ballots SELECT '${survey}', '${district}', jsonb_array_elements('${ballots}')`,
		);
	}
	for (const [step = '', ...options] of [
		['close'],
		['tally'],
		['comments', '--skip'],
		['publish', '--yes', survey],
	])
		await takeStep(office, survey, step, ...options);
}

async function answerOnPaper(office: Office, survey: string): Promise<void> {
	const letters = ['--district', 'lindglantan', '--count', '25'];
	await takeStep(office, survey, 'codes', '--mode', 'paper', ...letters);
	await office.query(
		`UPDATE codes SET receipt = hash WHERE hash IN
		(SELECT hash FROM codes WHERE survey = '${survey}' AND mode = 'paper' LIMIT 10)`,
	);
}

/** A correction, once letters have come back: the published file says another response rate. */
export async function correct2025(office: Office): Promise<void> {
	await takeStep(office, '2025', 'returned', '--district', 'kvarnlyckan', '--count', '30');
	const why = 'Trettio brev till Kvarnlyckan kom tillbaka.';
	await takeStep(office, '2025', 'publish', '--yes', '2025', '--correct', why);
}

/** A step of a survey, which must end well. */
export async function takeStep(
	office: Office,
	survey: string,
	step: string,
	...options: string[]
): Promise<void> {
	const secret = survey === 'exempel' ? DEVELOPMENT_SECRET : REAL_SECRET;
	const environment = { SURVEY_CODE_SECRET: secret, SURVEY_CLOCK: clockOf(survey, step) };
	const { code, stderr } = await office.run([step, '--survey', survey, ...options], environment);
	if (code !== 0) throw new Error(stderr);
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
