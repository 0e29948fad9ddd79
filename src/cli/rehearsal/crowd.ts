import type { Answers } from '../../survey/rules/answers.ts';
import type { FormQuestion } from '../../survey/rules/localize.ts';

/** A district with its invented homes, and how many of a hundred of them are content. */
export interface InventedDistrict {
	district: string;
	homes: number;
	mood: number;
}

/** What somebody may have written, with and without what points them out. */
const TEXTS = [
	'Det är mörkt vid cykelstället.',
	'Porten går inte i lås.',
	'Grannarna hälsar på varandra, det är bra.',
	'Ring mig på 070-174 06 05, jag vet vem det är.',
	'Det skräpas ner vid miljöhuset.',
	'Fråga i lgh 1102.',
];

/** The first is too small to be shown, and the second will be far better off next year. */
export const placesIn = (districts: string[], random: () => number): InventedDistrict[] =>
	districts.map((district, index) => ({
		district,
		homes: [12, 160][index] ?? 40 + Math.floor(random() * 80),
		mood: index === 1 ? 30 : 40 + Math.floor(random() * 40),
	}));

export const aYearLater = (places: InventedDistrict[]): InventedDistrict[] =>
	places.map((place, index) => (index === 1 ? { ...place, mood: 95 } : place));

/** Somebody's answers. Not everybody answers every question, and few write anything. */
export function answersOf(questions: FormQuestion[], mood: number, random: () => number): Answers {
	const isContent = random() * 100 < mood;
	const pick = <Item>(items: Item[]): Item | undefined => {
		const tilt = isContent ? random() ** 3 : 1 - random() ** 2;
		return items[Math.min(items.length - 1, Math.floor(tilt * items.length))];
	};
	const answers: Answers = {};
	for (const [index, question] of questions.entries()) {
		// The first question is always answered: an answer sheet with nothing on it is refused.
		if (index > 0 && random() < 0.05) continue;
		if (question.type === 'text') {
			const text = random() < 0.3 ? TEXTS[Math.floor(random() * TEXTS.length)] : undefined;
			if (text !== undefined) answers[question.id] = text;
			continue;
		}
		const choice = pick(question.options)?.id;
		if (choice === undefined) continue;
		answers[question.id] = question.type === 'single' ? choice : [choice];
	}
	return answers;
}
