import type { ComponentChildren } from 'preact';
import { browserStrings } from '../../../strings/browser-strings.ts';
import type { SurveyStrings } from '../../../strings/survey-strings.ts';
import { type LocalizedSurvey, questionsOf } from '../../rules/localize.ts';
import { problemText } from '../problem-messages.ts';
import { headingId, START } from '../steps.ts';
import { SurveyForm, type SurveyFormProps } from '../SurveyForm.tsx';
import { ExitLink } from './ExitLink.tsx';

export const SURVEY_ROOT_ID = 'survey-root';
export const SURVEY_DATA_ID = 'survey-data';

/** What the browser needs to take over the form; the answers it reads from the form itself. */
export type SurveyData = Pick<
	SurveyFormProps,
	'form' | 'language' | 'languages' | 'strings' | 'paper'
> & {
	problems: SurveyFormProps['state']['problems'];
};

interface FormPageProps extends SurveyFormProps {
	form: LocalizedSurvey;
	strings: SurveyStrings;
	/** Stands between the heading and the form, and is left behind with the first step. */
	children?: ComponentChildren;
}

/** The content of `main` on every page that shows the form, from build and function alike. */
export function FormPage({ children, ...props }: FormPageProps) {
	const { form, language, languages, strings, state, paper } = props;
	const data: SurveyData = {
		form: { survey: form.survey, sections: form.sections },
		language,
		languages,
		strings: browserStrings(strings),
		problems: state.problems.map((problem) => ({
			...problem,
			detail: problemText(questionsOf(form), strings, problem),
		})),
		paper,
	};
	return (
		<>
			{!paper && <ExitLink words={strings.form.exit} />}
			<h1 id={headingId(START)} tabIndex={-1}>
				{form.title}
			</h1>
			<div class="survey-before">{children}</div>
			<div id={SURVEY_ROOT_ID}>
				<SurveyForm {...props} />
			</div>
			<script
				type="application/json"
				id={SURVEY_DATA_ID}
				dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
			/>
		</>
	);
}
