import type { Question } from './questionnaire.ts';

/**
 * What a question asks: the first 64 bits of a SHA-256, as 16 hex digits. Answers to questions
 * with one id and one hash may be compared; another hash is another question.
 *
 * It is of all that a question itself says in Swedish: the kind of question, its words and hint,
 * the options' ids, labels and order, which of them exclude the others, and the most choices or
 * characters (the form says how many). Not of groups and of what is no opinion: they say how
 * answers are counted, tallies are kept by option, and so any year can be counted in any way.
 * Nor of what stands around it (the section's introduction, the questions before it), of
 * translations, white space and how letters are composed (Unicode NFC).
 *
 * 64 bits are enough against a change by mistake, of which one in 2^64 would go unseen. Against
 * intent no length would help: who can change the questionnaire can change its lock too.
 */
export async function wordingHash(question: Question): Promise<string> {
	// Hashes of earlier years were made of exactly this text: it can never be another.
	const asked = JSON.stringify({
		type: question.type,
		text: normalized(question.text.sv),
		hint: question.hint && normalized(question.hint.sv),
		...answersTo(question),
	});
	return shortHash(asked);
}

/** All that a question says in other languages than Swedish. */
export function translationsHash({ text, hint, ...question }: Question): Promise<string> {
	const labels = question.type === 'text' ? [] : question.options.map(({ label }) => label);
	const said = [text, hint, ...labels].map((words) =>
		Object.entries(words ?? {})
			.filter(([language]) => language !== 'sv')
			.map(([language, translation]) => [language, normalized(translation ?? '')])
			.sort(),
	);
	return shortHash(JSON.stringify(said));
}

async function shortHash(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest, 0, 8), hex).join('');
}

function answersTo(question: Question) {
	switch (question.type) {
		case 'single':
			return {
				options: question.options.map(({ id, label }) => ({ id, label: normalized(label.sv) })),
			};
		case 'multiple':
			return {
				maxChoices: question.maxChoices,
				options: question.options.map(({ id, label, exclusive }) => ({
					id,
					label: normalized(label.sv),
					exclusive,
				})),
			};
		case 'text':
			return { maxLength: question.maxLength };
	}
}

const normalized = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
