import type { SurveyStrings } from '../../../strings/survey-strings.ts';
import { paperSv } from '../../../strings/sv/paper.ts';

interface PaperStartProps {
	strings: SurveyStrings;
	introduction: string[];
	/** Until when, or from when, staff can type in answers. */
	when: string | undefined;
}

/** Before the form of paper entry: on the screen words for staff, on paper words for the tenant. */
export function PaperStart({ strings, introduction, when }: PaperStartProps) {
	return (
		<>
			<div class="paper-staff" lang="sv" dir="ltr">
				<p class="paper-saved" id="sparat">
					{paperSv.saved}
				</p>
				<p class="survey-lead">{paperSv.who}</p>
				<p>
					{when} {paperSv.print}
				</p>
				<h2>{paperSv.keysTitle}</h2>
				<dl class="paper-keys">
					{paperSv.keys.map(({ key, does }) => (
						<div key={key}>
							<dt>
								<kbd>{key}</kbd>
							</dt>
							<dd>{does}</dd>
						</div>
					))}
				</dl>
				<h2>{paperSv.rulesTitle}</h2>
				<ul>
					{paperSv.rules.map((rule) => (
						<li key={rule}>{rule}</li>
					))}
				</ul>
			</div>
			<div class="paper-tenant">
				{[...introduction, ...strings.paper.how].map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
		</>
	);
}
