import {
	baseOf,
	countOf,
	type Counts,
	type District,
	type File,
	optionsOf,
	type Publish,
	type Question,
	type Row,
	type Survey,
} from './counts.ts';
import { answersOf, knownOf } from './worlds.ts';

/** Within fewer values a count is known. */
const SPAN = 4;

/** A count that nobody may know, and what the files leave of it. */
export interface Leak {
	round: string;
	area: string;
	what: string;
	values: number[];
}

/** `leaks` is `undefined` where there are more worlds than may be tried. */
export interface Found {
	worlds: number;
	alike: number;
	protected: number;
	leaks: Leak[] | undefined;
}

/**
 * All files of a series of surveys are public. Whoever knows the rules tries every world that
 * fits what is known, and keeps those that give the very same files: a count that nobody may know
 * has to span {@link SPAN} among them.
 */
export async function attack(
	surveys: Survey[],
	question: Question,
	publish: Publish,
	most: number,
): Promise<Found> {
	const rounds = surveys.map((survey) => [
		survey.districts,
		...(survey.editions ?? []).map(({ districts }) => districts),
	]);
	const stages = rounds.flat();
	const filesOf = (districts: District[][]) => published(surveys, districts, publish);
	const truth = await filesOf(stages);
	const original = JSON.stringify(truth);
	const places = placesOf(surveys, rounds, question);
	const choices = places.map(({ survey, round, district, isFirst }) => {
		const first = rounds.slice(0, round).flat().length;
		const files = truth.slice(first, first + (rounds[round]?.length ?? 0));
		const own = district.counts[question.id] ?? {};
		const all: Counts[] = [];
		for (const counts of answersOf(
			question,
			knownOf(survey, district.id, question, own, files, isFirst),
		)) {
			all.push(counts);
			if (all.length > most) break;
		}
		return all;
	});
	const sums = toldSums(surveys, truth, rounds, question);
	const worlds: District[][][] = [];
	let tried = 0;
	const walk = (chosen: Counts[]): boolean => {
		const next = choices[chosen.length];
		if (next !== undefined) return next.every((counts) => walk([...chosen, counts]));
		tried += 1;
		const world = worldOf(places, chosen, stages, question);
		if (world !== undefined && sums.every((sum) => sum(world))) worlds.push(world);
		return worlds.length <= most && tried <= 200 * most;
	};
	if (choices.some(({ length }) => length > most) || !walk([]))
		return { worlds: worlds.length, alike: 0, protected: 0, leaks: undefined };
	const alike: District[][][] = [];
	for (const world of worlds)
		if (JSON.stringify(await filesOf(world)) === original) alike.push(world);
	const counted = protectedCounts(surveys, question, truth, rounds);
	const leaks = counted.flatMap(({ stage, area, what, count }) => {
		const values = [...new Set(alike.map((world) => count(world[stage] ?? [])))].sort(
			(a, b) => a - b,
		);
		const [low = 0, high = 0] = [values[0], values.at(-1)];
		return high - low < SPAN ? [{ round: String(stage), area, what, values }] : [];
	});
	return { worlds: worlds.length, alike: alike.length, protected: counted.length, leaks };
}

/** The file of every round and edition, in the order in which they came out. */
async function published(
	surveys: Survey[],
	stages: District[][],
	publish: Publish,
): Promise<File[]> {
	let next = 0;
	const done: Survey[] = [];
	const files: File[] = [];
	for (const survey of surveys) {
		const districts = stages[next] ?? [];
		const editions: { reason: string; districts: District[] }[] = [];
		files.push(await publish([...done, { ...survey, districts, editions: [] }]));
		next += 1;
		for (const { reason } of survey.editions ?? []) {
			editions.push({ reason, districts: stages[next] ?? [] });
			files.push(await publish([...done, { ...survey, districts, editions: [...editions] }]));
			next += 1;
		}
		done.push({ ...survey, districts, editions });
	}
	return files;
}

/** Where counts are to be guessed: those of a correction where answers were added to them. */
interface Place {
	survey: Survey;
	round: number;
	/** Of all rounds and editions. */
	stage: number;
	index: number;
	district: District;
	/** Whether it is the round's first edition. */
	isFirst: boolean;
}

const MOST_LATE = 3;

function placesOf(surveys: Survey[], rounds: District[][][], question: Question): Place[] {
	let stage = -1;
	return surveys.flatMap((survey, round) =>
		(rounds[round] ?? []).flatMap((districts, edition, editions) => {
			stage += 1;
			return districts.flatMap((district, index): Place[] => {
				const first = editions[0]?.[index]?.counts[question.id];
				const isNew = JSON.stringify(district.counts[question.id]) !== JSON.stringify(first);
				const isFirst = edition === 0;
				return isFirst || isNew ? [{ survey, round, stage, index, district, isFirst }] : [];
			});
		}),
	);
}

/** Every stage's districts with these counts; `undefined` where a correction takes answers away. */
function worldOf(
	places: Place[],
	chosen: Counts[],
	stages: District[][],
	question: Question,
): District[][] | undefined {
	const possible: boolean[] = [];
	const latest: Counts[] = [];
	const world = stages.map((districts, stage) =>
		districts.map((district, index) => {
			const at = places.findIndex((of) => of.stage === stage && of.index === index);
			const before = latest[index] ?? {};
			const counts = at === -1 ? before : (chosen[at] ?? {});
			if (at !== -1 && places[at]?.isFirst === false) {
				const added = ['', ...question.options.map(({ id }) => id)].map(
					(id) => (counts[id] ?? 0) - (before[id] ?? 0),
				);
				possible.push(added.every((late) => late >= 0 && late <= MOST_LATE));
			}
			latest[index] = counts;
			const ballots = Math.max(district.ballots, counts[''] ?? 0);
			possible.push(ballots <= district.issued - district.returned);
			return { ...district, ballots, counts: { ...district.counts, [question.id]: counts } };
		}),
	);
	return possible.every(Boolean) ? world : undefined;
}

/**
 * More than is published: the very sum of each count that the company shows, of the districts
 * that it counts. So that a world less is alike, and never one more.
 */
function toldSums(
	surveys: Survey[],
	files: File[],
	rounds: District[][][],
	question: Question,
): ((world: District[][]) => boolean)[] {
	let stage = -1;
	return surveys.flatMap((survey, round) =>
		(rounds[round] ?? []).flatMap((districts) => {
			stage += 1;
			const at = stage;
			const file = files[at];
			const excluded = file?.method.excluded[question.id] ?? [];
			const sumOf = (options: string[], of: District[]) =>
				of.reduce(
					(sum, { id, counts }) =>
						excluded.includes(id) ? sum : sum + countOf(counts[question.id], options),
					0,
				);
			return (file?.rows ?? [])
				.filter(
					(row) =>
						row.area === 'company' && row.question === question.id && row.share !== undefined,
				)
				.map((row) => {
					const options = optionsOf(question, row, survey.headline.group);
					const sum = sumOf(options, districts);
					return (world: District[][]) => sumOf(options, world[at] ?? []) === sum;
				});
		}),
	);
}

interface Protected {
	stage: number;
	area: string;
	what: string;
	count: (districts: District[]) => number;
}

/** Every withheld count, and every number of answers below 20, that no edition of its round shows. */
function protectedCounts(
	surveys: Survey[],
	question: Question,
	files: File[],
	rounds: District[][][],
): Protected[] {
	let first = 0;
	return surveys.flatMap((survey, round) => {
		const editions = (rounds[round] ?? []).map((_, edition) => first + edition);
		first += editions.length;
		const rowsIn = (stage: number) =>
			(files[stage]?.rows ?? []).filter(
				(row) => row.question === question.id && row.years === survey.id,
			);
		const isShown = (row: Row) =>
			editions.some((stage) =>
				rowsIn(stage).some(
					(of) => of.area === row.area && of.option === row.option && of.share !== undefined,
				),
			);
		return editions.flatMap((stage) =>
			rowsIn(stage)
				.filter((row) => row.withheld !== undefined && !isShown(row))
				.flatMap((row): Protected[] => {
					const excluded = files[stage]?.method.excluded[question.id] ?? [];
					const options = optionsOf(question, row, survey.headline.group);
					const isIn = (id: string) =>
						row.area === 'company' ? !excluded.includes(id) : id === row.area;
					const sum = (districts: District[], of: (counts: Counts | undefined) => number) =>
						districts.reduce(
							(total, { id, counts }) => (isIn(id) ? total + of(counts[question.id]) : total),
							0,
						);
					if (!survey.districts.some(({ id }) => isIn(id))) return [];
					const count = (districts: District[]) =>
						sum(districts, (counts) => countOf(counts, options));
					const answers = (districts: District[]) =>
						sum(districts, (counts) => baseOf(question, counts));
					const { area } = row;
					return [
						{ stage, area, what: row.option, count },
						...(row.withheld === 'few-answers' && area !== 'company'
							? [{ stage, area, what: 'answers', count: answers }]
							: []),
					];
				}),
		);
	});
}
