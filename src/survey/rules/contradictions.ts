import type { Question, Questionnaire } from './questionnaire.ts';

/**
 * Of all free texts together. A plain form sends a letter of Arabic as 6 bytes, and what is larger
 * than 32 KiB is not read.
 */
export const MOST_CHARACTERS = 4_000;

type Contradiction = [path: string, message: string];

/** Why a questionnaire that has the right shape still cannot be used, in Swedish. */
export function* contradictions(survey: Questionnaire): Generator<Contradiction> {
	if (Date.parse(survey.opens) >= Date.parse(survey.closes))
		yield ['closes', 'Enkäten stänger innan den öppnar.'];
	if (Date.parse(survey.paperCloses ?? survey.closes) < Date.parse(survey.closes))
		yield ['paperCloses', 'Svaren från papper kan inte stänga före enkäten.'];
	const questions = survey.sections.flatMap((section) => section.questions);
	yield* duplicates('sections', survey.sections);
	yield* duplicates('questions', questions);
	for (const question of questions) yield* inQuestion(question);
	const characters = questions.map((question) =>
		question.type === 'text' ? question.maxLength : 0,
	);
	if (characters.reduce((sum, more) => sum + more, 0) > MOST_CHARACTERS)
		yield [
			'questions',
			`De fria texterna får ha högst ${String(MOST_CHARACTERS)} tecken tillsammans.`,
		];
	const headline = questions.find((question) => question.id === survey.headline.question);
	if (headline?.type !== 'single' || !headline.groups.some((g) => g.id === survey.headline.group))
		yield ['headline', 'Huvudfrågan eller dess grupp finns inte i enkäten.'];
}

function* inQuestion(question: Question): Generator<Contradiction> {
	if (question.type === 'text') return;
	yield* duplicates(question.id, question.options);
	if (question.type === 'multiple') return;
	const groups = new Set(question.groups.map((group) => group.id));
	for (const { id, group, noOpinion } of question.options) {
		if (group !== undefined && !groups.has(group))
			yield [`${question.id}.${id}`, `Gruppen "${group}" finns inte bland frågans grupper.`];
		if (groups.size > 0 && (group === undefined) !== (noOpinion === true))
			yield [`${question.id}.${id}`, 'Svaret behöver antingen en grupp eller noOpinion: true.'];
	}
}

function* duplicates(where: string, items: { id: string }[]): Generator<Contradiction> {
	const seen = new Set<string>();
	for (const { id } of items) {
		if (seen.has(id)) yield [where, `Id:t "${id}" finns två gånger.`];
		seen.add(id);
	}
}
