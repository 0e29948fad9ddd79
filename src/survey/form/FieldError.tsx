import type { BrowserStrings } from '../../strings/survey-strings.ts';

interface FieldErrorProps {
	id: string;
	strings: BrowserStrings;
	message: string | undefined;
}

export function FieldError({ id, strings, message }: FieldErrorProps) {
	if (message === undefined) return null;
	return (
		<p class="survey-error" id={id}>
			{strings.errors.mark} {message}
		</p>
	);
}
