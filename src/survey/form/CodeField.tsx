import type { BrowserStrings } from '../../strings/survey-strings.ts';
import { FieldMessage } from './FieldMessage.tsx';
import { CODE_ID, errorId } from './problem-messages.ts';
import { CODE, headingId } from './steps.ts';

interface CodeFieldProps {
	strings: BrowserStrings;
	code: string;
	message: string | undefined;
}

export function CodeField({ strings, code, message }: CodeFieldProps) {
	const { label, hint, where, whereText } = strings.form.code;
	return (
		<>
			<h2 class="survey-label" id={headingId(CODE)} tabIndex={-1}>
				<label for={CODE_ID}>{label}</label>
			</h2>
			<p class="survey-hint" id={`${CODE_ID}-hint`}>
				{hint}
			</p>
			<FieldMessage target={CODE_ID} strings={strings} message={message} />
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
				aria-describedby={`${CODE_ID}-hint${message === undefined ? '' : ` ${errorId(CODE_ID)}`}`}
				aria-invalid={message !== undefined || undefined}
			/>
			<details>
				<summary>{where}</summary>
				<p>{whereText}</p>
			</details>
		</>
	);
}
