import type { SurveyStrings } from '../../strings/survey/sv.ts';
import { FieldError } from './FieldError.tsx';
import { CODE_ID } from './problem-messages.ts';

interface CodeFieldProps {
	strings: SurveyStrings;
	code: string;
	message: string | undefined;
	onCode?: (code: string) => void;
}

export function CodeField({ strings, code, message, onCode }: CodeFieldProps) {
	const { label, hint, where, whereText } = strings.form.code;
	const describedBy = `${CODE_ID}-hint${message === undefined ? '' : ` ${CODE_ID}-error`}`;
	return (
		<div class="survey-question" data-invalid={message !== undefined}>
			<label class="survey-label" for={CODE_ID}>
				{label}
			</label>
			<p class="survey-hint" id={`${CODE_ID}-hint`}>
				{hint}
			</p>
			<FieldError id={`${CODE_ID}-error`} strings={strings} message={message} />
			<input
				class="survey-code"
				id={CODE_ID}
				name="code"
				type="text"
				value={code}
				autocomplete="off"
				autocapitalize="characters"
				spellcheck={false}
				aria-describedby={describedBy}
				aria-invalid={message !== undefined}
				onInput={(event) => onCode?.(event.currentTarget.value)}
			/>
			<details>
				<summary>{where}</summary>
				<p>{whereText}</p>
			</details>
		</div>
	);
}
