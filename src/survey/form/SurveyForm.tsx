import type { ComponentChild } from 'preact';
import type { BrowserStrings } from '../../strings/survey-strings.ts';
import type { Language } from '../rules/languages.ts';
import type { Form, FormQuestion, OfferedLanguage } from '../rules/localize.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { type DraftProps, DraftSwitch } from './DraftSwitch.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { FormState } from './form-state.ts';
import { problemMessages } from './problem-messages.ts';
import { Progress } from './Progress.tsx';
import { CHECK, CODE, headingId, START, type Step } from './steps.ts';
import { AsServed } from './AsServed.tsx';

export interface SurveyFormProps {
	form: Form;
	language: Language;
	languages: OfferedLanguage[];
	strings: BrowserStrings;
	state: FormState;
	/** Staff type it in from paper: its address takes codes of paper batches only. */
	paper?: PaperEntry | undefined;
	/** From the server alone: the fields, and what else never changes. */
	written?: WrittenParts | undefined;
	/** In the browser, once the script has taken over. */
	enhanced?: EnhancedView | undefined;
}

export interface PaperEntry {
	/** What is said when a form has been stored; `{count}` of them in this sitting. */
	saved: string;
}

interface WrittenParts {
	/** Attributes of the form itself. */
	form: Record<string, string | boolean>;
	code: ComponentChild;
	question: (question: FormQuestion) => ComponentChild;
	languageSwitch: ComponentChild;
}

/** What the script adds to the plain form. */
export interface EnhancedView {
	/** The step that alone is shown; none: the long form. */
	step: Step | undefined;
	isLast: boolean;
	/** What is happening to the answers, in words, for screen readers too. */
	notice: string;
	isSending: boolean;
	draft: DraftProps | undefined;
	/** Whose answers are these? */
	offer: ComponentChild;
	/** What is shown in place of the questions; `true`: that offer alone. */
	aside: ComponentChild;
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

/**
 * The whole questionnaire as one plain form: the same markup from build, function and browser.
 * Every text that changes is an element with a key, which is replaced: the translator of a browser
 * takes text nodes for its own, and what is written to them later is seen by nobody.
 */
export function SurveyForm(props: SurveyFormProps) {
	const { form, languages, strings, state, written, enhanced } = props;
	const { step, draft, aside } = enhanced ?? {};
	const messages = problemMessages(form, strings, state.problems);
	const shows = (id: string) => !aside && (step === undefined || step.id === id);
	const button = buttonName(strings, enhanced);
	return (
		<form class="survey-form" {...written?.form} onSubmit={enhanced?.onSubmit}>
			{step && step.id !== START && (
				<button type="button" class="survey-plain survey-back" onClick={enhanced?.onBack}>
					{strings.form.back}
				</button>
			)}
			<ErrorSummary messages={messages} strings={strings} onGo={enhanced?.onMend} />
			{enhanced?.offer}
			{aside}
			<input type="hidden" name="survey" value={form.survey} />
			{state.submission !== undefined && (
				<input type="hidden" name="submission" value={state.submission} />
			)}
			<AsServed
				class="survey-question"
				hidden={!shows(CODE)}
				data-invalid={messages.has('code') || undefined}
			>
				{written?.code}
			</AsServed>
			<p hidden={!shows(CODE)}>{strings.form.optional}</p>
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
						<AsServed
							key={question.id}
							class="survey-question"
							hidden={!shows(question.id)}
							data-invalid={messages.has(`answers.${question.id}`) || undefined}
						>
							{written?.question(question)}
						</AsServed>
					))}
				</section>
			))}
			{step?.id === CHECK && !aside && enhanced && (
				<>
					<h2 class="survey-label" id={headingId(CHECK)} tabIndex={-1}>
						{strings.form.check.title}
					</h2>
					<CheckAnswers form={form} strings={strings} state={state} onChange={enhanced.onChange} />
				</>
			)}
			<p class="survey-notice" role="status">
				{enhanced?.notice && <span key={enhanced.notice}>{enhanced.notice}</span>}
			</p>
			{!aside && (
				<button type="submit" class="survey-next" aria-disabled={enhanced?.isSending === true}>
					<span key={button}>{button}</span>
				</button>
			)}
			{draft && !aside && step?.id !== START && (
				<DraftSwitch {...draft} words={strings.form.draft} />
			)}
			{languages.length > 1 && (
				<AsServed class="survey-switch" hidden={Boolean(aside)}>
					{written?.languageSwitch}
				</AsServed>
			)}
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
