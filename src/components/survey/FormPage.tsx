import type { ComponentChildren } from 'preact';
import { SurveyForm, type SurveyFormProps } from './SurveyForm.tsx';

export const SURVEY_ROOT_ID = 'survey-root';
export const SURVEY_DATA_ID = 'survey-data';

/** What the browser needs to take over the form; the answers it reads from the form itself. */
export type SurveyData = Pick<SurveyFormProps, 'form' | 'language'> & {
	problems: SurveyFormProps['state']['problems'];
};

interface FormPageProps extends SurveyFormProps {
	/** Stands between the heading and the form. */
	children?: ComponentChildren;
}

/** The content of `main` on every page that shows the form, from build and function alike. */
export function FormPage({ children, ...props }: FormPageProps) {
	const { form, language, state } = props;
	const data: SurveyData = { form, language, problems: state.problems };
	return (
		<>
			<h1>{form.title}</h1>
			{children}
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
