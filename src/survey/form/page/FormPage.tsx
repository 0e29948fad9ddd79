import type { ComponentChildren } from 'preact';
import { pathIn, paths } from '../../../lib/paths.ts';
import { browserStrings } from '../../../strings/browser-strings.ts';
import { onPaper } from '../../../strings/on-paper.ts';
import type { SurveyStrings } from '../../../strings/survey-strings.ts';
import { type LocalizedSurvey, questionsOf } from '../../rules/localize.ts';
import { CodeField } from '../CodeField.tsx';
import { problemMessages, problemText } from '../problem-messages.ts';
import { Question } from '../Question.tsx';
import { headingId, START } from '../steps.ts';
import { postAddress, SurveyForm, type SurveyFormProps } from '../SurveyForm.tsx';
import { ExitLink } from './ExitLink.tsx';
import { FORM_ID } from './fragment.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

export const SURVEY_ROOT_ID = 'survey-root';
export const SURVEY_DATA_ID = 'survey-data';

/** What the browser needs to take over the form; the answers it reads from the form itself. */
export type SurveyData = Pick<
	SurveyFormProps,
	'form' | 'language' | 'languages' | 'strings' | 'paper'
> & {
	problems: SurveyFormProps['state']['problems'];
	/** Address of the receipt. */
	receipt: string;
	contact: { address: string; label: string };
};

interface FormPageProps extends SurveyFormProps {
	form: LocalizedSurvey;
	strings: SurveyStrings;
	/** Stands between the heading and the form, and is left behind with the first step. */
	children?: ComponentChildren;
}

/** The content of `main` on every page that shows the form, from build and function alike. */
export function FormPage({ children, ...props }: FormPageProps) {
	const { form, language, languages, state, paper } = props;
	const strings = paper ? onPaper(props.strings) : props.strings;
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
		receipt: pathIn(language, paths.surveyThanks),
		contact: { address: paths.contact, label: strings.links.contact },
	};
	const messages = problemMessages(form, strings, state.problems);
	const messageOf = (field: string) => messages.get(field)?.text;
	return (
		<>
			{!paper && <ExitLink words={strings.form.exit} />}
			<h1 id={headingId(START)} tabIndex={-1}>
				{form.title}
			</h1>
			<div class="survey-before">{children}</div>
			<div id={SURVEY_ROOT_ID}>
				<SurveyForm
					{...props}
					strings={strings}
					written={{
						form: {
							id: FORM_ID,
							method: 'post',
							action: postAddress(language, paper),
							'accept-charset': 'utf-8',
							novalidate: true,
						},
						code: <CodeField {...{ strings }} code={state.code} message={messageOf('code')} />,
						question: (question) => (
							<Question
								{...{ question, strings }}
								values={state.answers.get(question.id) ?? []}
								message={messageOf(`answers.${question.id}`)}
							/>
						),
						languageSwitch: (
							<LanguageSwitch
								languages={languages}
								current={language}
								words={strings.form.languages}
								address={postAddress(language, paper)}
							/>
						),
					}}
				/>
			</div>
			<script
				type="application/json"
				id={SURVEY_DATA_ID}
				dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
			/>
		</>
	);
}
