import { randomUUID } from 'node:crypto';
import { commandLineSv } from '../../../strings/sv/commands/command-line.ts';
import { paperSv } from '../../../strings/sv/commands/paper.ts';
import { surveyStrings } from '../../../strings/survey.ts';
import { submit, type WayIn } from '../../../survey/receive/submit.ts';
import { checkCode } from '../../../survey/rules/code.ts';
import { type FormQuestion, localize, questionsOf } from '../../../survey/rules/localize.ts';
import { type CurrentSurvey, statusAt } from '../../../survey/rules/window.ts';
import { now } from '../../../lib/clock.ts';
import { codeSecret } from '../../connection.ts';
import { say } from '../../say.ts';
import { UsageError } from '../../usage-error.ts';
import { checkLock } from '../codes/check-lock.ts';
import { progressBar } from '../codes/progress-bar.ts';
import { checkDates } from '../survey-dates.ts';
import { namedOrCurrentSurvey } from '../survey-options.ts';
import { withStore } from '../with-store.ts';
import { type Sheet, type SheetRow, readSheet } from './read-sheet.ts';
import { refusal } from './refusal.ts';
import { typedAnswers } from './typed-answers.ts';
import { writeTemplate } from './write-template.ts';

export interface PaperOptions {
	survey?: string;
	file?: string;
	template?: string;
}

const TOLD_EACH = 100;
const strings = surveyStrings('sv');

/** Takes answers that were typed in from paper, a row each: the same way in as the page for it. */
export async function paper({ survey: id, file, template }: PaperOptions): Promise<void> {
	if (template !== undefined && file === undefined)
		writeTemplate(namedOrCurrentSurvey(id, now(process.env)), template);
	else if (file !== undefined && template === undefined) await takeFile(id, file);
	else throw new UsageError(commandLineSv.either('--file FIL', '--template FIL'));
}

const takeFile = (id: string | undefined, file: string): Promise<void> =>
	withStore(async (store, isDevelopment) => {
		const survey = namedOrCurrentSurvey(id, (await store.calendar(id ?? '')).now);
		const calendar = await store.calendar(survey.id);
		checkDates(survey, calendar);
		await checkLock(survey, calendar, isDevelopment);
		const questions = questionsOf(localize(survey, 'sv'));
		const sheet = readSheet(
			file,
			survey.id,
			questions.map((question) => question.id),
		);
		const wayIn: WayIn = {
			...{ store, secret: codeSecret(isDevelopment), isPaper: true },
			log: console.error,
		};
		const current = { survey, status: statusAt(survey, calendar.now) };
		const firstWith = new Map<string, number>();
		const sums = { taken: 0, before: 0, refused: 0 };
		const tell = progressBar(sheet.rows.length, paperSv.progress);
		for (const [index, row] of sheet.rows.entries()) {
			const result = await takeRow(wayIn, current, questions, sheet, row, firstWith);
			sums[result] += 1;
			if ((index + 1) % TOLD_EACH === 0) tell(index + 1);
		}
		say(paperSv.sum(sums.taken, sums.before, sums.refused));
		if (sums.refused > 0) throw new UsageError(paperSv.mend);
		say(paperSv.done);
	});

/** Says what became of the row by its number alone, unless it was taken. */
async function takeRow(
	wayIn: WayIn,
	current: CurrentSurvey,
	questions: FormQuestion[],
	{ columns }: Sheet,
	{ row, cells }: SheetRow,
	firstWith: Map<string, number>,
): Promise<'taken' | 'before' | 'refused'> {
	const refuse = (...reasons: string[]) => {
		say(paperSv.refused(row, reasons));
		return 'refused' as const;
	};
	if (cells.length !== columns.length) return refuse(paperSv.cells(cells.length, columns.length));
	const byColumn = new Map(columns.map((name, index) => [name, cells[index] ?? '']));
	const code = byColumn.get('code') ?? '';
	const typed = checkCode(code);
	const earlier = typed.ok ? firstWith.get(typed.code) : undefined;
	if (earlier !== undefined) return refuse(paperSv.sameCode(earlier));
	if (typed.ok) firstWith.set(typed.code, row);

	const fields = new Map<string, unknown>([
		['survey', current.survey.id],
		['code', code],
		['submission', randomUUID()],
		['answers', typedAnswers(questions, byColumn)],
	]);
	const outcome = await submit(wayIn, current, { fields });
	switch (outcome.kind) {
		case 'received':
			return 'taken';
		case 'code-used':
			say(paperSv.before(row));
			return 'before';
		case 'invalid':
			return refuse(...outcome.problems.map((problem) => refusal(questions, byColumn, problem)));
		case 'switched':
			throw new Error('Only a form can switch language');
		default:
			throw new UsageError(paperSv.stopped(row, `${strings.outcomes[outcome.kind].title}.`));
	}
}
