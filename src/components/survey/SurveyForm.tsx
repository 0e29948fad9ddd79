import type { SurveyStrings } from '../../strings/survey/sv.ts';
import type { Language } from '../../survey/languages.ts';
import type { Form } from '../../survey/localize.ts';
import { CodeField } from './CodeField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { FormState } from './form-state.ts';
import { problemMessages } from './problem-messages.ts';
import { Question } from './Question.tsx';

export interface SurveyFormProps {
	form: Form;
	language: Language;
	strings: SurveyStrings;
	state: FormState;
	/** What is happening to the answers, in words, for screen readers too. */
	notice?: string;
	sending?: boolean;
	onCode?: (code: string) => void;
	onAnswer?: (question: string, values: string[]) => void;
	onSubmit?: (event: SubmitEvent) => void;
}

/** The whole questionnaire as one plain form: the same markup from build, function and browser. */
export function SurveyForm(props: SurveyFormProps) {
	const { form, language, strings, state, notice, sending, onCode, onAnswer, onSubmit } = props;
	const messages = problemMessages(form, strings, state.problems);
	return (
		<form
			class="survey-form"
			method="post"
			action={`/api/survey?language=${language}`}
			accept-charset="utf-8"
			novalidate
			{...(onSubmit && { onSubmit })}
		>
			<ErrorSummary messages={messages} strings={strings} />
			<input type="hidden" name="survey" value={form.survey} />
			{state.submission !== undefined && (
				<input type="hidden" name="submission" value={state.submission} />
			)}
			<CodeField
				strings={strings}
				code={state.code}
				message={messages.get('code')?.text}
				{...(onCode && { onCode })}
			/>
			<p>{strings.form.optional}</p>
			{form.sections.map((section) => (
				<section key={section.id}>
					<h2>{section.title}</h2>
					{section.introduction !== undefined && <p>{section.introduction}</p>}
					{section.questions.map((question) => (
						<Question
							key={question.id}
							question={question}
							strings={strings}
							values={state.answers.get(question.id) ?? []}
							message={messages.get(`answers.${question.id}`)?.text}
							{...(onAnswer && {
								onChange: (values: string[]) => {
									onAnswer(question.id, values);
								},
							})}
						/>
					))}
				</section>
			))}
			<p class="survey-notice" role="status">
				{notice}
			</p>
			<button type="submit" aria-disabled={sending === true}>
				{strings.form.send}
			</button>
		</form>
	);
}
