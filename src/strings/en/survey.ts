import type { SurveyStrings } from '../survey-strings.ts';
import { outcomes } from './outcomes.ts';

export const en: SurveyStrings = {
	start: {
		noSurvey: 'The survey',
		description:
			'Answer the survey about feeling safe where you live. It takes about five minutes and is voluntary.',
		anonymity: 'How your answers are protected',
		lastDay: 'You can answer until {day}, that day included.',
		upcoming: 'The survey opens on {day}. You can answer here then.',
		closed: 'The survey is closed. Thank you to everyone who answered.',
		none: 'There is no survey to answer at the moment.',
		unreviewed:
			'Preview. Nobody has reviewed this translation yet. It is not shown on the published website.',
	},
	form: {
		code: {
			label: 'Your code',
			hint: 'For example ABCD-EFGH-JKMN. Capital or small letters make no difference.',
			where: 'Where do I find the code?',
			whereText:
				'The code is in the letter about the survey. Have you lost the letter, or does someone else at home want to answer too? Contact customer service and you will get a new code.',
			groups: ['first', 'second', 'third'],
			checkGroup: 'Check the characters in the {group} group.',
		},
		optional: 'You can skip any question that you do not want to answer.',
		most: 'Choose at most {limit}.',
		several: 'Choose all that apply.',
		mostCharacters: 'At most {limit} characters.',
		room: { left: 'Characters left: {count}.', over: 'Characters too many: {count}.' },
		cleared: 'No longer selected: {choices}.',
		begin: 'Start',
		next: 'Continue',
		send: 'Send',
		back: 'Back',
		progress: {
			part: 'Part {part} of {parts}: {title}',
			question: 'Question {question} of {questions} in this part',
			place: 'Question {question} of {questions}',
		},
		check: {
			title: 'Check your answers',
			lead: 'Is everything right? Then press Send. You can also change things.',
			change: 'Change',
			changeWhat: 'the answer to “{question}”',
			skipped: 'No answer',
		},
		sending: {
			now: 'Sending …',
			again:
				'Your answers did not get through. They are still here on the page. We will try again in a moment.',
			later:
				'Your answers did not get through. They are still here on the page. Please check that you are connected to the internet. We keep trying as long as the page is open. You can also press Send.',
			offline:
				'You have no internet connection right now. Your answers are still here on the page. Do not close it. We will try again when the connection is back.',
			busy: 'Many people are answering right now. Your answers are still here on the page. We will try again in a minute.',
			stopped: 'Your answers have not been sent yet. Press Send when you are ready.',
			received: 'Thank you. We have received your answer.',
		},
		draft: {
			label: 'Save my answers on this device',
			help: 'Do you share the phone or computer with someone? Then do not save. Your answers and the code are shown here for at most 14 days. They are removed when your answer has arrived, or if you leave the page quickly.',
			saved: 'Your answers are now being saved on this device.',
			removed: 'Your answers are no longer saved on this device.',
			failed: 'It is not possible to save on this device. Your answers are still here on the page.',
			found: 'There are answers saved on this device.',
			open: 'Open the answers',
			discard: 'Remove the answers',
		},
		kept: {
			tab: 'There are answers from earlier in this tab. Are they yours?',
			link: 'The link has another code than the one you began with. Are the answers so far yours?',
			stay: 'Keep the answers',
			again: 'Your answers are back. Please type the code once more. It is not saved.',
			removed: 'The answers have been removed.',
		},
		exit: {
			label: 'Leave this page quickly',
			help: 'You can also press Shift three times.',
			twoMore: 'Press Shift two more times to leave the page.',
			oneMore: 'Press Shift one more time to leave the page.',
		},
		support: {
			title: 'Would you like to talk to someone?',
			emergency: 'Someone is in danger, or a crime is being committed',
			police: 'The police, when it is not urgent',
			women: 'Kvinnofridslinjen, a national helpline for people exposed to threats or violence',
		},
		languages: {
			label: 'Language',
			help: 'Your answers and your code come along when you change language.',
			unreviewed: 'not reviewed',
		},
	},
	errors: {
		titlePrefix: 'Error: ',
		heading: 'There is a problem',
		mark: 'Error:',
		invalid: {
			title: 'Some answers need to be corrected',
			detail: 'Nothing has been saved. You can still use your code.',
		},
	},
	problems: {
		type: 'The answer could not be read. Choose again.',
		'unknown-question':
			'This question is not in the survey. Reload the page and try again. Your answers may disappear then.',
		'unknown-option': 'Choose one of the answers in the list.',
		duplicate: 'The same answer is chosen twice. Choose it once.',
		exclusive:
			'“None of these” or “Don’t know” cannot be chosen together with other answers. Remove one of them.',
		'too-many': 'Choose at most {limit} answers.',
		'too-long': 'The text is too long. Shorten it to at most {limit} characters.',
		characters: 'The text contains characters that cannot be saved. Please rewrite it.',
		empty: 'Answer at least one question. You can skip the rest.',
		'code-missing': 'Write the code that is in the letter.',
		'code-symbols':
			'The code has characters that are not used in our codes. Compare with the letter.',
		'code-length': 'The code should have 12 characters. Compare with the letter.',
		'code-check': 'The code is not right. One of the characters is wrong. Compare with the letter.',
		'code-unknown':
			'We cannot find the code. Compare it with this year’s letter, one character at a time.',
		'code-not-paper':
			'The code does not belong to a paper form of this survey. Compare it with the form, one character at a time.',
		'other-survey':
			'The answers belong to another survey. Reload the page and try again. Your answers may disappear then.',
		submission:
			'Something went wrong on the way. Reload the page and try again. Your answers may disappear then.',
		language:
			'The language could not be read. Reload the page and try again. Your answers may disappear then.',
		'unknown-field':
			'The form contains something that we do not know. Reload the page. Your answers may disappear then.',
	},
	outcomes,
	paper: {
		title: '{survey} on paper',
		how: [
			'Is there no code here? Write the one you got with the form. Then tick one answer to each question. Where you may tick more than one, the question says so.',
			'Whoever gave you the form says how to hand it in. The person who types your answers into the computer will see it.',
		],
		problems: {
			'code-missing': 'Write the code that is on the form.',
			'code-symbols':
				'The code has characters that are not used in our codes. Compare with the form.',
			'code-length': 'The code should have 12 characters. Compare with the form.',
			'code-check': 'The code is not right. One of the characters is wrong. Compare with the form.',
		},
	},
	links: { survey: 'To the survey', contact: 'Contact us' },
};
