import { type Language, LANGUAGES } from './languages.ts';
import type { Localized, Question, Questionnaire } from './questionnaire.ts';

/** The questions in one language: what the browser needs. */
export interface Form {
	survey: string;
	sections: FormSection[];
}
/** A questionnaire in one language. */
export interface LocalizedSurvey extends Form {
	title: string;
	introduction: string[];
}
interface FormSection {
	id: string;
	title: string;
	introduction?: string;
	questions: FormQuestion[];
}
export type FormQuestion = { id: string; text: string; hint?: string; sensitive?: true } & (
	| { type: 'single'; options: FormOption[] }
	| { type: 'multiple'; options: FormOption[]; maxChoices?: number }
	| { type: 'text'; maxLength: number }
);
interface FormOption {
	id: string;
	label: string;
	exclusive?: true;
}

export const questionsOf = <Q>(survey: { sections: { questions: Q[] }[] }): Q[] =>
	survey.sections.flatMap((section) => section.questions);

/** Ids of the questions that are answered in one's own words. */
export const textQuestionsOf = (survey: Questionnaire): string[] =>
	questionsOf(survey).flatMap(({ type, id }) => (type === 'text' ? [id] : []));

/** The text in `language`, or the Swedish original. */
export const inLanguage = (text: Localized, language: Language): string =>
	text[language] ?? text.sv;

/** The languages a questionnaire exists in, Swedish first. */
export const languagesOf = ({ reviewed }: Questionnaire): Language[] =>
	LANGUAGES.filter((language) => reviewed[language] !== undefined);

export interface OfferedLanguage {
	language: Language;
	/** Nobody has reviewed the translation: only a preview shows it, and says so. */
	unreviewed: boolean;
}

/**
 * The languages that a person may answer in. Production offers Swedish, and of the others only
 * those that a person has reviewed: an unreviewed translation of a question about fear is
 * another instrument.
 */
export const offeredLanguages = (survey: Questionnaire, isProduction: boolean): OfferedLanguage[] =>
	languagesOf(survey)
		.map((language) => ({
			language,
			unreviewed: language !== 'sv' && (survey.reviewed[language] ?? null) === null,
		}))
		.filter(({ unreviewed }) => !(isProduction && unreviewed));

export function localize(survey: Questionnaire, language: Language): LocalizedSurvey {
	const text = (localized: Localized) => inLanguage(localized, language);
	return {
		survey: survey.id,
		title: text(survey.title),
		introduction: survey.introduction.map(text),
		sections: survey.sections.map(({ id, title, introduction, questions }) => ({
			id,
			title: text(title),
			...(introduction && { introduction: text(introduction) }),
			questions: questions.map((question) => localizeQuestion(question, text)),
		})),
	};
}

function localizeQuestion(
	question: Question,
	text: (localized: Localized) => string,
): FormQuestion {
	const shared = {
		id: question.id,
		text: text(question.text),
		...(question.hint && { hint: text(question.hint) }),
		...(question.sensitive && { sensitive: question.sensitive }),
	};
	switch (question.type) {
		case 'single':
			return {
				...shared,
				type: 'single',
				options: question.options.map(({ id, label }) => ({ id, label: text(label) })),
			};
		case 'multiple':
			return {
				...shared,
				type: 'multiple',
				...(question.maxChoices !== undefined && { maxChoices: question.maxChoices }),
				options: question.options.map(({ id, label, exclusive }) => ({
					id,
					label: text(label),
					...(exclusive && { exclusive }),
				})),
			};
		case 'text':
			return { ...shared, type: 'text', maxLength: question.maxLength };
	}
}
