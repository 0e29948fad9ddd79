import type { SurveyStrings } from '../../strings/survey/sv.ts';
import type { SurveyStatus } from '../../survey/window.ts';

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
	return (
		<>
			<p class="survey-lead">{whenText(strings, state)}</p>
			{state?.status !== 'closed' && introduction.length > 0 && (
				<section class="survey-intro">
					<h2>{strings.form.intro.heading}</h2>
					{introduction.map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
				</section>
			)}
			<p>
				<a href={anonymity}>{strings.form.intro.anonymity}</a>
			</p>
		</>
	);
}

function whenText({ form }: SurveyStrings, state: SurveyStartProps['state']): string {
	switch (state?.status) {
		case undefined:
			return form.none;
		case 'open':
			return form.lastDay(state.lastDay);
		case 'upcoming':
			return form.upcoming(state.opens);
		case 'closed':
			return form.closed;
	}
}
