import type { FormQuestion } from '../rules/localize.ts';

interface ChoicesProps {
	question: Exclude<FormQuestion, { type: 'text' }>;
	values: string[];
	/** In words: that nothing is picked. */
	noAnswer: string;
}

export function Choices({ question, values, noAnswer }: ChoicesProps) {
	const { id, type, options } = question;
	return (
		<div class="survey-choices">
			{type === 'single' && (
				// Lynx picks the first of a group where none is picked: that shall be no answer. It alone
				// looks into a template; the script needs none.
				<template>
					<label>
						<input type="radio" value="" name={`answers.${id}`} />
						{noAnswer}
					</label>
				</template>
			)}
			{options.map((option, index) => (
				<label key={option.id} class="survey-choice">
					<input
						type={type === 'single' ? 'radio' : 'checkbox'}
						name={`answers.${id}`}
						value={option.id}
						// Not last: there Lynx reads the slash that follows as part of its name.
						checked={values.includes(option.id)}
						id={index === 0 ? id : `${id}-${option.id}`}
					/>
					<span>{option.label}</span>
				</label>
			))}
		</div>
	);
}
