import type { ProblemCode } from '../survey/rules/answers.ts';
import type { CodeProblem } from '../survey/rules/code.ts';

/** What the browser can find before anything is sent. */
export type FormProblemCode = ProblemCode | `code-${CodeProblem}`;

export type SubmissionProblem =
	| FormProblemCode
	| 'code-unknown'
	| 'code-not-paper'
	| 'other-survey'
	| 'submission'
	| 'language'
	| 'unknown-field';

/** What can happen to an answer that is not the tenant's mistake. */
export type OutcomeText =
	| 'code-used'
	| 'not-open'
	| 'closed'
	| 'unreadable'
	| 'wrong-type'
	| 'too-large'
	| 'wrong-method'
	| 'cross-site'
	| 'unavailable';

/**
 * The words of the survey's interface in one language. Plain data, since the page hands the
 * browser its own language as JSON. Words in braces are filled in (`fill-in.ts`), and stand in
 * every language; a number in braces is written so that it needs no plural.
 */
export interface SurveyStrings {
	/** Before the form, and where there is nothing to answer. */
	start: {
		noSurvey: string;
		description: string;
		heading: string;
		anonymity: string;
		lastDay: string;
		upcoming: string;
		closed: string;
		none: string;
		/** Only in a preview, on every page of a translation that nobody has reviewed. */
		unreviewed: string;
	};
	form: FormStrings;
	errors: {
		titlePrefix: string;
		heading: string;
		mark: string;
		invalid: { title: string; detail: string };
	};
	problems: Record<SubmissionProblem, string>;
	outcomes: Record<OutcomeText, { title: string; detail: string; help: string }>;
	/** On the printed form. */
	paper: {
		title: string;
		/** How to fill it in and hand it in, and who sees it. */
		how: string[];
	};
	links: { survey: string; contact: string };
}

/** What the browser needs of them: of a problem that it cannot find the server sends the words. */
export interface BrowserStrings extends Pick<SurveyStrings, 'form'> {
	errors: Omit<SurveyStrings['errors'], 'invalid'>;
	problems: Partial<SurveyStrings['problems']>;
}

export interface FormStrings {
	code: {
		label: string;
		hint: string;
		where: string;
		whereText: string;
		/** The first, second and third group of four symbols, as `checkGroup` needs them. */
		groups: [string, string, string];
		checkGroup: string;
	};
	optional: string;
	most: string;
	several: string;
	mostCharacters: string;
	/** Names of the buttons. No other control's name holds these words. */
	begin: string;
	next: string;
	send: string;
	back: string;
	/** Where one is, in words, above each question. */
	progress: { part: string; question: string };
	check: {
		title: string;
		lead: string;
		change: string;
		/** For screen readers, after `change`. */
		changeWhat: string;
		skipped: string;
	};
	sending: {
		now: string;
		again: string;
		later: string;
		offline: string;
		busy: string;
		stopped: string;
		/** Shown on a page that was left for the receipt, until the receipt has come. */
		received: string;
	};
	draft: {
		label: string;
		help: string;
		saved: string;
		removed: string;
		failed: string;
		found: string;
		open: string;
		discard: string;
	};
	exit: { label: string; help: string; twoMore: string; oneMore: string };
	/** Numbers to call, where a question may wake memories. */
	support: { title: string; emergency: string; police: string; women: string };
	languages: { label: string; help: string; unreviewed: string };
}
