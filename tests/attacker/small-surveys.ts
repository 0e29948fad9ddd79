import { randomFrom } from '../../src/lib/random-from.ts';
import type { Counts, District, Option, Question, Survey } from './counts.ts';

const HEADLINE = 'satisfied';

/** One to three districts, a year or two, at times corrected: a scale or several choices. */
export function smallSurvey(seed: number): { surveys: Survey[]; question: Question } {
	const random = randomFrom(seed);
	const among = (most: number) => Math.floor(random() * most);
	const isScale = random() < 0.5;
	const question = isScale
		? aScale(2 + among(2), among(3))
		: aChoice(2 + among(2), among(3), random);
	const years = random() < 0.3 ? 2 : 1;
	const places = Array.from({ length: years === 2 ? 1 : 1 + among(3) }, (_, index) => {
		const size = random() < 0.3 ? 6 + among(14) : 20 + among(years === 2 ? 6 : 25);
		return {
			id: 'abc'[index] ?? '',
			size,
			taste: Array.from({ length: 6 }, () => random() ** 3 + 0.01),
		};
	});
	const surveys = Array.from({ length: years }, (_, year): Survey => {
		const districts = places.map(({ id, size, taste }): District => {
			const answered = Math.max(0, size + among(5) - 2);
			const counts = answersTo(question, answered, taste, random);
			const ballots = answered + among(4);
			const issued = ballots + (random() < 0.3 ? among(4) : 10 + among(40));
			return { id, issued, returned: 0, ballots, counts: { [question.id]: counts } };
		});
		const id = String(2026 + year);
		return {
			id,
			opens: `${id}-01-01T00:00:00Z`,
			closes: `${id}-02-01T00:00:00Z`,
			questions: [question, ...(isScale ? [] : [aScale(2, 0)])],
			headline: { question: HEADLINE, group: 'g0' },
			districts,
		};
	});
	const last = surveys.at(-1);
	if (last !== undefined && random() < 0.25) {
		const isLate = random() < 0.5;
		const districts = last.districts.map((district, index) => {
			if (!isLate) {
				const silent = district.issued - district.ballots;
				return { ...district, returned: among(1 + Math.floor(silent / 2)) };
			}
			if (index > 0) return district;
			const late = answersTo(question, 1 + among(2), places[0]?.taste ?? [], random);
			const own = district.counts[question.id] ?? {};
			const counts: Counts = { ...own };
			for (const [id, more] of Object.entries(late)) counts[id] = (counts[id] ?? 0) + more;
			const ballots = district.ballots + (late[''] ?? 0);
			return {
				...district,
				issued: Math.max(district.issued, ballots),
				ballots,
				counts: { [question.id]: counts },
			};
		});
		last.editions = [{ reason: 'Fler svar', districts }];
	}
	return { surveys, question };
}

function aScale(groups: number, without: number): Question {
	const options: Option[] = Array.from({ length: groups }, (_, index) => ({
		id: `o${String(index)}`,
		group: `g${String(index)}`,
	}));
	const none = Array.from({ length: without === 2 ? 1 : 0 }, () => ({ id: 'dk', noOpinion: true }));
	return { id: HEADLINE, type: 'single', options: [...options, ...none] };
}

function aChoice(choices: number, exclusive: number, random: () => number): Question {
	const options = Array.from({ length: choices }, (_, index): Option => ({
		id: `c${String(index)}`,
	}));
	const alone = Array.from({ length: Math.min(exclusive, 2) }, (_, index) => ({
		id: `none${String(index)}`,
		exclusive: true,
	}));
	return {
		id: 'first',
		type: 'multiple',
		options: [...options, ...alone],
		...(random() < 0.7 && { maxChoices: 1 + Math.floor(random() * 2) }),
	};
}

/** So many people's answers, one by one. */
function answersTo(
	{ type, options, maxChoices = options.length }: Question,
	people: number,
	taste: number[],
	random: () => number,
): Counts {
	const counts: Counts = { '': people };
	for (let person = 0; person < people; person += 1) {
		const picked = new Set<string>();
		const wanted = type === 'single' ? 1 : 1 + Math.floor(random() * maxChoices);
		for (let choice = 0; choice < wanted; choice += 1) {
			const left = options.filter(
				({ id, exclusive }) => !picked.has(id) && !(picked.size > 0 && exclusive === true),
			);
			const option = pick(left, (of) => taste[options.indexOf(of)] ?? 1, random);
			if (option === undefined) break;
			picked.add(option.id);
			if (option.exclusive === true) break;
		}
		for (const id of picked) counts[id] = (counts[id] ?? 0) + 1;
	}
	return counts;
}

function pick<T>(from: T[], weight: (of: T) => number, random: () => number): T | undefined {
	let left = random() * from.reduce((sum, of) => sum + weight(of), 0);
	return from.find((of) => (left -= weight(of)) < 0) ?? from.at(-1);
}
