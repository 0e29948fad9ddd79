import type { BrowserStrings } from '../../strings/survey-strings.ts';
import { fillIn } from '../../strings/fill-in.ts';
import { type Form, type FormQuestion, questionsOf } from '../rules/localize.ts';
import type { FormState } from './form-state.ts';
import { CODE } from './steps.ts';

interface CheckAnswersProps {
	form: Form;
	strings: BrowserStrings;
	state: FormState;
	onChange: (step: string) => void;
}

/** Everything that has been answered, each with a way to change it. */
export function CheckAnswers({ form, strings, state, onChange }: CheckAnswersProps) {
	const { check, code } = strings.form;
	const row = (step: string, question: string, answers: string[], translate?: false) => (
		<div key={step}>
			<dt>{question}</dt>
			<dd>
				{answers.length === 0 ? (
					<p class="survey-hint" key="">
						{check.skipped}
					</p>
				) : (
					answers.map((answer) => (
						<p key={answer} translate={translate}>
							{answer}
						</p>
					))
				)}
			</dd>
			<dd>
				<button
					type="button"
					class="survey-plain"
					onClick={() => {
						onChange(step);
					}}
				>
					{check.change}
					<span class="visually-hidden"> {fillIn(check.changeWhat, { question })}</span>
				</button>
			</dd>
		</div>
	);
	return (
		<>
			<p>{check.lead}</p>
			<dl class="survey-check">
				{row(CODE, code.label, [state.code].filter(Boolean), false)}
				{questionsOf(form).map((question) =>
					row(question.id, question.text, answersInWords(question, state.answers)),
				)}
			</dl>
		</>
	);
}

function answersInWords(question: FormQuestion, answers: FormState['answers']): string[] {
	const values = answers.get(question.id) ?? [];
	if (question.type === 'text') return values.filter((text) => text.trim() !== '');
	return question.options.filter(({ id }) => values.includes(id)).map(({ label }) => label);
}
