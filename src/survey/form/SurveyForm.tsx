import type { BrowserStrings } from '../../strings/survey-strings.ts';
import type { Language } from '../rules/languages.ts';
import type { Form, OfferedLanguage } from '../rules/localize.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { CodeField } from './CodeField.tsx';
import { DraftOffer, type DraftProps, DraftSwitch } from './DraftControls.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { FormState } from './form-state.ts';
import { FORM_ID, stepFragment } from './page/fragment.ts';
import { LanguageSwitch } from './page/LanguageSwitch.tsx';
import { problemMessages } from './problem-messages.ts';
import { Progress } from './Progress.tsx';
import { Question } from './Question.tsx';
import { CHECK, CODE, headingId, START, type Step } from './steps.ts';

export interface SurveyFormProps {
	form: Form;
	language: Language;
	languages: OfferedLanguage[];
	strings: BrowserStrings;
	state: FormState;
	/** Staff type it in from paper: its address takes codes of paper batches only. */
	paper?: PaperEntry | undefined;
	/** In the browser, once the script has taken over. */
	enhanced?: EnhancedView | undefined;
}

export interface PaperEntry {
	/** What is said when a form has been stored; `{count}` of them in this sitting. */
	saved: string;
}

/** What the script adds to the plain form. */
export interface EnhancedView {
	/** The step that alone is shown; none: the long form. */
	step: Step | undefined;
	isLast: boolean;
	/** What is wrong with the code so far, said while it is typed. */
	codeTypo: string | undefined;
	/** What is happening to the answers, in words, for screen readers too. */
	notice: string;
	isSending: boolean;
	draft: DraftProps | undefined;
	onCode: (code: string) => void;
	onAnswer: (question: string, values: string[]) => void;
	/** A promise ends when what was sent is answered. */
	onSubmit: (event: SubmitEvent) => unknown;
	onBack: () => void;
	/** From "check your answers" to a step. */
	onChange: (step: string) => void;
	/** To the control that mends a field. */
	onMend: (field: string, target: string) => void;
}

export const postAddress = (language: Language, paper: PaperEntry | undefined): string =>
	`/api/survey?language=${language}${paper ? '&mode=paper' : ''}`;

/** The whole questionnaire as one plain form: the same markup from build, function and browser. */
export function SurveyForm(props: SurveyFormProps) {
	const { form, language, languages, strings, state, paper, enhanced } = props;
	const { step, draft } = enhanced ?? {};
	const messages = problemMessages(form, strings, state.problems);
	const address = postAddress(language, paper);
	const shows = (id: string) => step === undefined || step.id === id;
	return (
		<form
			class="survey-form"
			id={FORM_ID}
			method="post"
			action={address}
			accept-charset="utf-8"
			novalidate
			onSubmit={enhanced?.onSubmit}
		>
			{step && step.id !== START && (
				<button type="button" class="survey-plain survey-back" onClick={enhanced?.onBack}>
					{strings.form.back}
				</button>
			)}
			<ErrorSummary messages={messages} strings={strings} onGo={enhanced?.onMend} />
			{draft?.isFound && <DraftOffer {...draft} words={strings.form.draft} />}
			<input type="hidden" name="survey" value={form.survey} />
			{state.submission !== undefined && (
				<input type="hidden" name="submission" value={state.submission} />
			)}
			<CodeField
				strings={strings}
				code={state.code}
				message={messages.get('code')?.text ?? enhanced?.codeTypo}
				hidden={!shows(CODE)}
				onCode={enhanced?.onCode}
			/>
			<p hidden={step !== undefined && step.id !== CODE}>{strings.form.optional}</p>
			{form.sections.map((section) => (
				<section
					key={section.id}
					hidden={!section.questions.some(({ id }) => shows(id))}
					aria-labelledby={`avsnitt-${section.id}`}
				>
					<h2 id={`avsnitt-${section.id}`}>
						<Progress form={form} strings={strings} step={step} section={section} />
					</h2>
					{isBegun(section, step) && <p>{section.introduction}</p>}
					{section.questions.map((question) => (
						<Question
							key={question.id}
							question={question}
							strings={strings}
							values={state.answers.get(question.id) ?? []}
							message={messages.get(`answers.${question.id}`)?.text}
							hidden={!shows(question.id)}
							onChange={
								enhanced &&
								((values) => {
									enhanced.onAnswer(question.id, values);
								})
							}
						/>
					))}
				</section>
			))}
			{step?.id === CHECK && enhanced && (
				<>
					<h2 class="survey-label" id={headingId(CHECK)} tabIndex={-1}>
						{strings.form.check.title}
					</h2>
					<CheckAnswers form={form} strings={strings} state={state} onChange={enhanced.onChange} />
				</>
			)}
			<p class="survey-notice" role="status">
				{enhanced?.notice}
			</p>
			<button type="submit" class="survey-next" aria-disabled={enhanced?.isSending === true}>
				{buttonName(strings, enhanced)}
			</button>
			{draft && step?.id !== START && <DraftSwitch {...draft} words={strings.form.draft} />}
			<LanguageSwitch
				languages={languages}
				current={language}
				words={strings.form.languages}
				address={step === undefined ? address : address + stepFragment(step.id)}
			/>
		</form>
	);
}

/** What a section begins with stands above its first question. */
function isBegun({ introduction }: Form['sections'][number], step: Step | undefined): boolean {
	if (introduction === undefined) return false;
	return step === undefined || !('question' in step) || step.number === 1;
}

function buttonName({ form }: BrowserStrings, enhanced: EnhancedView | undefined): string {
	if (enhanced?.step === undefined || enhanced.isLast) return form.send;
	return enhanced.step.id === START ? form.begin : form.next;
}
