import { fillIn } from '../../strings/fill-in.ts';
import type { BrowserStrings } from '../../strings/survey-strings.ts';
import type { FormQuestion } from '../rules/localize.ts';
import { Choices } from './Choices.tsx';
import { FieldError } from './FieldError.tsx';
import { headingId } from './steps.ts';
import { Support } from './Support.tsx';

interface QuestionProps {
	question: FormQuestion;
	strings: BrowserStrings;
	values: string[];
	message: string | undefined;
	hidden: boolean;
	onChange?: ((values: string[]) => void) | undefined;
}

/** Ids: the control to go to is the question's own id, so that an error can link to it. */
export function Question({ question, strings, values, message, hidden, onChange }: QuestionProps) {
	const { id, text, sensitive } = question;
	const hints = [question.hint, limitHint(question, strings)].filter((hint) => hint !== undefined);
	const describedBy =
		[hints.length > 0 && `${id}-hint`, message !== undefined && `${id}-error`]
			.filter(Boolean)
			.join(' ') || undefined;
	// Said of what is wrong alone: a form has a hundred fields.
	const isWrong = message !== undefined || undefined;
	const heading = { class: 'survey-label', id: headingId(id), tabIndex: -1 };
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
	const support = sensitive && <Support words={strings.form.support} />;
	if (question.type === 'text')
		return (
			<div class="survey-question" data-invalid={isWrong} hidden={hidden}>
				<h3 {...heading}>
					<label for={id}>{text}</label>
				</h3>
				{details}
				<textarea
					id={id}
					name={`answers.${id}`}
					rows={6}
					dir="auto"
					aria-describedby={describedBy}
					aria-invalid={isWrong}
					onInput={(event) => onChange?.([event.currentTarget.value])}
					value={values[0] ?? ''}
				/>
				{support}
			</div>
		);
	return (
		<div class="survey-question" data-invalid={isWrong} hidden={hidden}>
			<fieldset aria-describedby={describedBy}>
				<legend>
					<h3 {...heading}>{text}</h3>
				</legend>
				{details}
				<Choices
					question={question}
					values={values}
					noAnswer={strings.form.check.skipped}
					onChange={onChange}
				/>
			</fieldset>
			{support}
		</div>
	);
}

function limitHint(question: FormQuestion, { form }: BrowserStrings): string | undefined {
	if (question.type === 'text') return fillIn(form.mostCharacters, { limit: question.maxLength });
	if (question.type === 'single') return undefined;
	return question.maxChoices === undefined
		? form.several
		: fillIn(form.most, { limit: question.maxChoices });
}
