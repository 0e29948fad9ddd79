import type { BrowserStrings } from '../../strings/survey-strings.ts';
import { FieldError } from './FieldError.tsx';
import { CODE_ID } from './problem-messages.ts';
import { CODE, headingId } from './steps.ts';

interface CodeFieldProps {
	strings: BrowserStrings;
	code: string;
	message: string | undefined;
	hidden: boolean;
	onCode?: ((code: string) => void) | undefined;
}

export function CodeField({ strings, code, message, hidden, onCode }: CodeFieldProps) {
	const { label, hint, where, whereText } = strings.form.code;
	const describedBy = `${CODE_ID}-hint${message === undefined ? '' : ` ${CODE_ID}-error`}`;
	const isWrong = message !== undefined || undefined;
	return (
		<div class="survey-question" data-invalid={isWrong} hidden={hidden}>
			<h2 class="survey-label" id={headingId(CODE)} tabIndex={-1}>
				<label for={CODE_ID}>{label}</label>
			</h2>
			<p class="survey-hint" id={`${CODE_ID}-hint`}>
				{hint}
			</p>
			{/* A typo is said while the code is being typed, where nothing moves the focus to it. */}
			<div aria-live="polite">
				<FieldError id={`${CODE_ID}-error`} strings={strings} message={message} />
			</div>
			<input
				class="survey-code"
				id={CODE_ID}
				name="code"
				type="text"
				dir="ltr"
				value={code}
				autocomplete="off"
				autocapitalize="characters"
				spellcheck={false}
				aria-describedby={describedBy}
				aria-invalid={isWrong}
				onInput={(event) => onCode?.(event.currentTarget.value)}
			/>
			<details>
				<summary>{where}</summary>
				<p>{whereText}</p>
			</details>
		</div>
	);
}
