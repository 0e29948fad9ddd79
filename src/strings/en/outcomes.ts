import type { SurveyStrings } from '../survey-strings.ts';

export const outcomes: SurveyStrings['outcomes'] = {
	'code-used': {
		title: 'The code has already been used',
		detail:
			'Each code can be used only once. If it was you just now, we have your answer, and you do not need to do anything more.',
		help: 'Did you see the page “Thank you for answering”? Then your answer is saved. Has someone else at home used the code, do more of you want to answer, or have you lost your code? Call customer service and you will get a new one.',
	},
	'not-open': {
		title: 'The survey has not opened yet',
		detail: 'You can answer when the survey has opened. Keep the code until then.',
		help: 'Nothing has been saved. Your code still works. Have you lost it, or do more of you at home want to answer? Call customer service and you will get a new one.',
	},
	closed: {
		title: 'The survey is closed',
		detail: 'The time for answering is over. Your answer has not been saved.',
		help: 'Have you already seen the page “Thank you for answering”? Then that answer counts. Would you like to tell us something about how safe it feels where you live? Call customer service or contact us in another way.',
	},
	unreadable: {
		title: 'The answer could not be read',
		detail: 'Something went wrong on the way. Your answer has not been saved.',
		help: 'Go back to the survey and try again. Your code still works.',
	},
	'wrong-type': {
		title: 'The answer could not be read',
		detail: 'The answer came in a format that we cannot receive. It has not been saved.',
		help: 'Go to the survey and answer there. Your code still works.',
	},
	'too-large': {
		title: 'The answer is too large',
		detail: 'What you sent is longer than the survey can receive. It has not been saved.',
		help: 'Go back, shorten the text and send it again. Your code still works.',
	},
	'wrong-method': {
		title: 'This address only receives answers',
		detail: 'Nothing has been sent or saved.',
		help: 'Go to the survey to answer.',
	},
	'cross-site': {
		title: 'The answer came from another website',
		detail: 'For your safety we only receive answers from our own page. Nothing has been saved.',
		help: 'Go to the survey and answer there. Your code still works.',
	},
	unavailable: {
		title: 'It is not possible to send right now',
		detail: 'Your answers are still here on the page. Wait a moment and press Send once more.',
		help: 'You will not be counted twice if you send several times. Each code counts only once.',
	},
};
