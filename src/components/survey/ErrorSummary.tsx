import type { SurveyStrings } from '../../strings/survey/sv.ts';
import type { ProblemMessage } from './problem-messages.ts';

interface ErrorSummaryProps {
	messages: Map<string, ProblemMessage>;
	strings: SurveyStrings;
}

/** GOV.UK pattern: on top, focused, each line a link to the control that mends it. */
export function ErrorSummary({ messages, strings }: ErrorSummaryProps) {
	if (messages.size === 0) return null;
	return (
		<div class="survey-errors" id="fel" role="alert" tabIndex={-1}>
			<h2>{strings.errors.heading}</h2>
			<ul>
				{[...messages].map(([field, { target, about, text }]) => (
					<li key={field}>
						<a href={`#${target}`}>{about === undefined ? text : `${about} ${text}`}</a>
					</li>
				))}
			</ul>
		</div>
	);
}
