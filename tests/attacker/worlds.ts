import {
	baseOf,
	countOf,
	type Counts,
	type File,
	optionsOf,
	type Question,
	type Survey,
} from './counts.ts';

const FEWEST = 20;

/** What everybody knows of a district: its letters, and what its rows show, to the last answer. */
interface Known {
	/** No more can have answered. */
	most: number;
	/** The least and most answers that shares are counted among. */
	base: [low: number, high: number];
	/** Sums that are shown. */
	shown: { options: string[]; count: number }[];
}

/** What the district `id` shows of `question` in any of these files of one round. */
export function knownOf(
	survey: Survey,
	id: string,
	question: Question,
	truth: Counts,
	files: File[],
	isFirst: boolean,
): Known {
	const rows = files.flatMap((file) =>
		file.rows.filter(
			(row) => row.area === id && row.question === question.id && row.years === file.survey,
		),
	);
	const own = rows.filter(({ share }) => share !== undefined);
	const issued = survey.districts.find((of) => of.id === id);
	const homes = issued === undefined ? 0 : issued.issued - issued.returned;
	const told = files.at(-1)?.method.districts.find((of) => of.id === id)?.ballots;
	// To the nearest 5; from 20 it is said.
	const most = Math.min(homes, told === undefined ? homes : told + 2);
	const base = baseOf(question, truth);
	const isFew = rows.some(({ withheld }) => withheld === 'few-answers');
	return {
		most,
		// A correction gives the reason of the edition before it.
		base:
			own.length > 0
				? [base, base]
				: !isFirst
					? [0, most]
					: isFew
						? [0, Math.min(FEWEST - 1, most)]
						: [FEWEST, most],
		shown: own.map((row) => {
			const options = optionsOf(question, row, survey.headline.group);
			return { options, count: countOf(truth, options) };
		}),
	};
}

/** Every way in which a district can have answered, beside what is known of it. */
export function* answersOf(question: Question, known: Known): Generator<Counts> {
	const [low, high] = known.base;
	for (let base = low; base <= high; base += 1)
		for (const counts of countsOf(question, known, base)) {
			if (known.shown.every(({ options, count }) => countOf(counts, options) === count))
				yield counts;
		}
}

function* countsOf(question: Question, known: Known, base: number): Generator<Counts> {
	const { options } = question;
	if (question.type === 'single') {
		const ids = options.filter(({ noOpinion }) => noOpinion !== true).map(({ id }) => id);
		const without = options.filter(({ noOpinion }) => noOpinion === true).map(({ id }) => id);
		for (const counts of divided(ids, base, known))
			for (let none = 0; none <= (without.length === 0 ? 0 : known.most - base); none += 1)
				for (const more of divided(without, none, known))
					yield { ...counts, ...more, '': base + none };
		return;
	}
	const alone = options.filter(({ exclusive }) => exclusive === true).map(({ id }) => id);
	const choices = options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);
	const most = question.maxChoices ?? choices.length;
	for (let people = 0; people <= base; people += 1) {
		if (alone.length === 0 && people !== base) continue;
		for (const excluding of divided(alone, base - people, known))
			for (const picked of upTo(choices, people, known)) {
				const all = countOf(picked, choices);
				if (people <= all && all <= most * people) yield { ...picked, ...excluding, '': base };
			}
	}
}

/** Each way to divide a number among options. */
function* divided(options: string[], number: number, known: Known): Generator<Counts> {
	const [first, ...rest] = options;
	if (first === undefined) {
		if (number === 0) yield {};
		return;
	}
	const [least, most] = rest.length === 0 ? [number, number] : [0, number];
	for (const count of within(first, least, most, known))
		for (const more of divided(rest, number - count, known)) yield { [first]: count, ...more };
}

function* upTo(options: string[], most: number, known: Known): Generator<Counts> {
	const [first, ...rest] = options;
	if (first === undefined) {
		yield {};
		return;
	}
	for (const count of within(first, 0, most, known))
		for (const more of upTo(rest, most, known)) yield { [first]: count, ...more };
}

function within(option: string, least: number, most: number, { shown }: Known): number[] {
	const told = shown.find(({ options }) => options.length === 1 && options[0] === option);
	if (told !== undefined) return least <= told.count && told.count <= most ? [told.count] : [];
	return Array.from({ length: Math.max(0, most - least + 1) }, (_, more) => least + more);
}
