import type { BrowserStrings } from '../../strings/survey-strings.ts';
import { CODE_ID, errorId, messageId } from './problem-messages.ts';

interface FieldMessageProps {
	/** Id of the control that mends it. */
	target: string;
	strings: BrowserStrings;
	message: string | undefined;
}

/** What is wrong with a field. Of a code the script says it while that is being typed. */
export function FieldMessage({ target, strings, message }: FieldMessageProps) {
	return (
		<div id={messageId(target)} aria-live={target === CODE_ID ? 'polite' : undefined}>
			{message !== undefined && (
				<p class="survey-error" id={errorId(target)}>
					{strings.errors.mark} {message}
				</p>
			)}
		</div>
	);
}
