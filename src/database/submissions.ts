import type { Connections } from './connections.ts';
import type { Submissions, SubmitResult } from './submission.ts';

const SUBMIT = `SELECT submit_answer($1, $2, $3, $4, $5, $6, $7) AS outcome`;

export const submissions = ({ query, frozen }: Connections): Submissions => ({
	async submit({ survey, code, receipt, answers, mode, secretFingerprint }) {
		const sheet = answers && JSON.stringify(answers);
		const values = [survey, code, receipt, sheet, mode, frozen, secretFingerprint];
		const [row] = (await query<{ outcome: SubmitResult }>(SUBMIT, values)).rows;
		if (row === undefined) throw new Error('The database tells no outcome');
		return row.outcome;
	},
});
