import type { FormQuestion } from '../rules/localize.ts';

interface ChoicesProps {
	question: Exclude<FormQuestion, { type: 'text' }>;
	values: string[];
	/** In words: that nothing is picked. */
	noAnswer: string;
	onChange?: ((values: string[]) => void) | undefined;
}

export function Choices({ question, values, noAnswer, onChange }: ChoicesProps) {
	const { id, type, options } = question;
	return (
		<div class="survey-choices">
			{type === 'single' && (
				// Lynx picks the first of a group where none is picked: that shall be no answer. It alone
				// looks into a template; the script needs none.
				<template>
					{!onChange && (
						<label>
							<input type="radio" value="" name={`answers.${id}`} />
							{noAnswer}
						</label>
					)}
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
						onChange={(event) =>
							onChange?.(
								type === 'single' ? [option.id] : toggled(question, values, event.currentTarget),
							)
						}
					/>
					<span>{option.label}</span>
				</label>
			))}
		</div>
	);
}

/** Ticking an exclusive choice clears the others, and ticking another clears an exclusive one. */
function toggled(
	{ options }: ChoicesProps['question'],
	values: string[],
	{ value, checked }: { value: string; checked: boolean },
): string[] {
	const others = values.filter((other) => other !== value);
	if (!checked) return others;
	const isExclusive = (id: string) =>
		options.find((option) => option.id === id)?.exclusive === true;
	if (isExclusive(value)) return [value];
	return [...others.filter((other) => !isExclusive(other)), value];
}
