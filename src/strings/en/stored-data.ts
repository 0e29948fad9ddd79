import type { StoredDataStrings } from '../stored-data-strings.ts';

export const en: StoredDataStrings = {
	title: 'Everything we store',
	lead: 'Here is the whole list. Below each heading you see what the part is called in the database. When the program is tested, the list is compared with the database. If they do not match, the test fails.',
	groups: [
		{
			title: 'Kept until the answers are counted together',
			stays: 'When the answers have been counted together, the answer sheet is deleted.',
			tables: {
				ballots: {
					title: 'Your answer sheet',
					purpose: 'Here your answers wait to be counted together with other people’s.',
					columns: {
						survey: 'which survey',
						district: 'which area you live in',
						answers: 'your answers, including what you have written in your own words',
					},
				},
			},
		},
		{
			title: 'Kept until the last deletion',
			stays:
				'The last deletion is done when the results have been published. All of this is then deleted from the database.',
			tables: {
				codes: {
					title: 'The codes',
					purpose:
						'Here the program sees whether a code is valid, and whether it has been used. The code itself is not here, only an imprint of it that is made with a secret key. The code cannot be read from the imprint.',
					columns: {
						hash: 'the imprint of the code',
						survey: 'which survey',
						district: 'which area the code is for',
						mode: 'whether the code is for the web or for paper',
						receipt:
							'a receipt, if the code has been used. It does not show what anyone has answered',
						batch: 'which batch the code was made in',
					},
				},
				comments: {
					title: 'What people have written in their own words',
					purpose:
						'The texts come here when the answers have been counted together. They are in random order. It is not possible to see which other answers came from the same person.',
					columns: {
						survey: 'which survey',
						district:
							'which area, but only if at least ten texts from there were counted in at the same time',
						question: 'which question the text answers',
						text: 'the text, exactly as it was written',
					},
				},
			},
		},
		{
			title: 'Numbers that stay',
			stays: 'They are not deleted. They are needed to compare with next year.',
			tables: {
				tallies: {
					title: 'How many have given each answer',
					purpose: 'The results are made from these numbers.',
					columns: {
						survey: 'which survey',
						district: 'which area',
						question: 'which question',
						option:
							'which answer. If it is empty, the number is for everyone who answered the question',
						ballots: 'how many have answered this',
					},
				},
				ballot_counts: {
					title: 'How many answer sheets',
					purpose:
						'Every question can be skipped. That is why the answer sheets themselves are counted too.',
					columns: {
						survey: 'which survey',
						district: 'which area',
						ballots: 'how many answer sheets have been counted together',
					},
				},
			},
		},
		{
			title: 'Notes about the work',
			stays: 'Most of them stay. They are not about any individual person.',
			tables: {
				batches: {
					title: 'Codes that have been made',
					purpose:
						'Needed to work out how large a share has answered. The codes are not here. The imprint shows if someone has replaced the secret key.',
					columns: {
						survey: 'which survey',
						district: 'which area',
						mode: 'whether the codes are for the web or for paper',
						codes: 'how many codes',
						made_at: 'when they were made',
						secret_fingerprint: 'a short imprint of the secret key',
						name: 'what the batch is called',
						activated_at: 'from when the codes are valid',
						desk: 'whether the codes are given out one by one, to those who ask for one',
						revoked_at: 'from when the unused codes are no longer valid',
					},
				},
				returned: {
					title: 'Letters that have come back',
					purpose:
						'Someone who never got the letter should not be counted as having chosen not to answer.',
					columns: {
						survey: 'which survey',
						district: 'which area',
						letters: 'how many letters',
						noted_at: 'when we noted it',
					},
				},
				progress: {
					title: 'How many have answered so far',
					purpose:
						'A new number is not shown until 24 hours later. That way it does not show who has just answered. Only the two latest counts are stored.',
					columns: {
						survey: 'which survey',
						district: 'which area',
						used: 'how many codes have been used, rounded to the nearest five',
						counted_at: 'when they were counted',
					},
				},
				surveys: {
					title: 'When the survey is open',
					purpose:
						'Someone who works on the survey may have an old copy of the pages, or a clock that is wrong. That is why the days are kept here too.',
					columns: {
						survey: 'which survey',
						opens: 'when it opens',
						closes: 'when it closes',
						paper_closes: 'until when answers on paper can be typed in',
						disposal: 'the decision on deleting the answers: what, by whom and when',
						purge_begun_at: 'when the last deletion began',
						purged_at: 'when it was done',
						night_at: 'when the program last counted the answers together, at night',
						texts_until:
							'until which day the file with the texts may be kept, if they have been saved in a file',
					},
				},
				editions: {
					title: 'What has been published',
					purpose: 'Published results must not change or disappear without anyone noticing.',
					columns: {
						survey: 'which survey',
						edition: 'which edition',
						hash: 'a checksum of the file with the results',
					},
				},
				disposals: {
					title: 'What has been deleted',
					purpose: 'Anyone who wants to can see what has been deleted, when, and who decided it.',
					columns: {
						survey: 'which survey',
						kind: 'whether it is about forms, codes, receipts or texts',
						number: 'how many in the whole survey, rounded to the nearest five',
						day: 'which day',
						decision: 'the decision',
					},
				},
				marks: {
					title: 'What is done',
					purpose:
						'The program does not do the last deletion until both the texts and the results are done.',
					columns: {
						survey: 'which survey',
						step: 'whether it is about the texts or the results',
						detail:
							'for the texts: whether they have been saved in a file or are not needed. For the results: a checksum',
					},
				},
				development: {
					title: 'Whether the database is only for trying things out',
					purpose: 'In the database that takes answers from tenants there is nothing here.',
					columns: { marked: 'only stands here in a database for trying things out' },
				},
			},
		},
	],
};
