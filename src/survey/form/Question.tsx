import { fillIn } from '../../strings/fill-in.ts';
import type { SurveyStrings } from '../../strings/survey-strings.ts';
import type { FormQuestion } from '../rules/localize.ts';
import { Choices } from './Choices.tsx';
import { FieldMessage } from './FieldMessage.tsx';
import { errorId } from './problem-messages.ts';
import { headingId } from './steps.ts';
import { Support } from './Support.tsx';

interface QuestionProps {
	question: FormQuestion;
	strings: SurveyStrings;
	values: string[];
	message: string | undefined;
}

/** Ids: the control to go to is the question's own id, so that an error can link to it. */
export function Question({ question, strings, values, message }: QuestionProps) {
	const { id, text, sensitive } = question;
	const hints = [question.hint, limitHint(question, strings)].filter((hint) => hint !== undefined);
	const describedBy =
		[hints.length > 0 && `${id}-hint`, message !== undefined && errorId(id)]
			.filter(Boolean)
			.join(' ') || undefined;
	const heading = { class: 'survey-label', id: headingId(id), tabIndex: -1 };
	const details = (
		<>
			{hints.length > 0 && (
				<p class="survey-hint" id={`${id}-hint`}>
					{hints.join(' ')}
				</p>
			)}
			<FieldMessage target={id} strings={strings} message={message} />
		</>
	);
	const support = sensitive && <Support words={strings.form.support} />;
	if (question.type === 'text')
		return (
			<>
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
					// Said of what is wrong alone: a form has a hundred fields.
					aria-invalid={message !== undefined || undefined}
					value={values[0] ?? ''}
				/>
				{support}
			</>
		);
	return (
		<>
			<fieldset aria-describedby={describedBy}>
				<legend>
					<h3 {...heading}>{text}</h3>
				</legend>
				{details}
				<Choices question={question} values={values} noAnswer={strings.form.check.skipped} />
			</fieldset>
			{support}
		</>
	);
}

function limitHint(question: FormQuestion, { form }: SurveyStrings): string | undefined {
	if (question.type === 'text') return fillIn(form.mostCharacters, { limit: question.maxLength });
	if (question.type === 'single') return undefined;
	return question.maxChoices === undefined
		? form.several
		: fillIn(form.most, { limit: question.maxChoices });
}
