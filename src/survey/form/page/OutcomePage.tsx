import type { OutcomeText, SurveyStrings } from '../../../strings/survey-strings.ts';

interface OutcomePageProps {
	outcome: OutcomeText;
	strings: SurveyStrings;
	links: { survey: string; contact: string };
}

/** The content of `main` when an answer was not taken and the form cannot help. */
export function OutcomePage({ outcome, strings, links }: OutcomePageProps) {
	const { title, detail, help } = strings.outcomes[outcome];
	return (
		<>
			<h1>{title}</h1>
			<p class="survey-lead">{detail}</p>
			<p>{help}</p>
			<ul class="survey-links">
				<li>
					<a href={links.survey}>{strings.links.survey}</a>
				</li>
				<li>
					<a href={links.contact} hreflang="sv">
						{strings.links.contact}
					</a>
				</li>
			</ul>
		</>
	);
}
