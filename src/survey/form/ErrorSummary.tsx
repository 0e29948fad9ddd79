import type { BrowserStrings } from '../../strings/survey-strings.ts';
import type { ProblemMessage } from './problem-messages.ts';

interface ErrorSummaryProps {
	messages: Map<string, ProblemMessage>;
	strings: BrowserStrings;
	/** Goes to the control that mends this field, which may be on another step. */
	onGo?: ((field: string, target: string) => void) | undefined;
}

/** GOV.UK pattern: on top, focused, each line a link to the control that mends it. */
export function ErrorSummary({ messages, strings, onGo }: ErrorSummaryProps) {
	if (messages.size === 0) return null;
	return (
		<div class="survey-errors" id="fel" tabIndex={-1}>
			{/* Were the alert itself focused, JAWS would read its heading alone. */}
			<div role="alert">
				<h2>{strings.errors.heading}</h2>
				<ul>
					{[...messages].map(([field, { target, about, text }]) => (
						<li key={field + text}>
							<a
								href={`#${target}`}
								onClick={(event) => {
									if (!onGo) return;
									event.preventDefault();
									onGo(field, target);
								}}
							>
								{about === undefined ? text : `${about} ${text}`}
							</a>
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}
