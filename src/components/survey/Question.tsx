import type { SurveyStrings } from '../../strings/survey/sv.ts';
import type { FormQuestion } from '../../survey/localize.ts';
import { Choices } from './Choices.tsx';
import { FieldError } from './FieldError.tsx';

interface QuestionProps {
	question: FormQuestion;
	strings: SurveyStrings;
	values: string[];
	message: string | undefined;
	onChange?: (values: string[]) => void;
}

/** Ids: the control to go to is the question's own id, so that an error can link to it. */
export function Question({ question, strings, values, message, onChange }: QuestionProps) {
	const { id, text } = question;
	const hints = [question.hint, limitHint(question, strings)].filter((hint) => hint !== undefined);
	const describedBy =
		[hints.length > 0 && `${id}-hint`, message !== undefined && `${id}-error`]
			.filter(Boolean)
			.join(' ') || undefined;
	const details = (
		<>
			{hints.length > 0 && (
				<p class="survey-hint" id={`${id}-hint`}>
					{hints.join(' ')}
				</p>
			)}
			<FieldError id={`${id}-error`} strings={strings} message={message} />
		</>
	);
	if (question.type === 'text')
		return (
			<div class="survey-question" data-invalid={message !== undefined}>
				<label class="survey-label" for={id}>
					{text}
				</label>
				{details}
				<textarea
					id={id}
					name={`answers.${id}`}
					rows={6}
					aria-describedby={describedBy}
					aria-invalid={message !== undefined}
					onInput={(event) => onChange?.([event.currentTarget.value])}
					value={values[0] ?? ''}
				/>
			</div>
		);
	return (
		<fieldset
			class="survey-question"
			data-invalid={message !== undefined}
			aria-describedby={describedBy}
		>
			<legend class="survey-label">{text}</legend>
			{details}
			<Choices question={question} values={values} {...(onChange && { onChange })} />
		</fieldset>
	);
}

function limitHint(question: FormQuestion, strings: SurveyStrings): string | undefined {
	if (question.type === 'text') return strings.form.mostCharacters(question.maxLength);
	if (question.type === 'single') return undefined;
	return question.maxChoices === undefined
		? strings.form.several
		: strings.form.most(question.maxChoices);
}
