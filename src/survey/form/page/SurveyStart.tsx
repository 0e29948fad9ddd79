import { fillIn } from '../../../strings/fill-in.ts';
import type { SurveyStrings } from '../../../strings/survey-strings.ts';
import type { SurveyStatus } from '../../rules/window.ts';
import { FORM_ID } from './fragment.ts';

interface SurveyStartProps {
	strings: SurveyStrings;
	introduction: string[];
	/** Address of the page on anonymity. */
	anonymity: string;
	/** Days written out; without a survey there is none. */
	state: { status: SurveyStatus; opens: string; lastDay: string } | undefined;
}

/** What a person should know before answering: why, how long, what is stored, until when. */
export function SurveyStart({ strings, introduction, anonymity, state }: SurveyStartProps) {
	const isOpen = state?.status === 'open';
	return (
		<>
			<p class="survey-lead">{whenText(strings, state)}</p>
			{state?.status !== 'closed' &&
				introduction.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
			<p>
				<a href={anonymity}>{strings.start.anonymity}</a>
			</p>
			{isOpen && (
				// The script puts a button in its place, which shows one question at a time.
				<p class="survey-begin">
					<a href={`#${FORM_ID}`}>{strings.form.begin}</a>
				</p>
			)}
		</>
	);
}

function whenText({ start }: SurveyStrings, state: SurveyStartProps['state']): string {
	switch (state?.status) {
		case undefined:
			return start.none;
		case 'open':
			return fillIn(start.lastDay, { day: state.lastDay });
		case 'upcoming':
			return fillIn(start.upcoming, { day: state.opens });
		case 'closed':
			return start.closed;
	}
}
