import { useOf } from '../../database/batch.ts';
import { nextStep } from '../../survey/rules/next-step.ts';
import { datesOf, endOf } from '../../survey/rules/window.ts';
import { nextSv } from '../../strings/sv/commands/next.ts';
import { say } from '../say.ts';
import { waitingCodes } from './codes/waiting-codes.ts';
import { isSameDates, swedishTime } from './survey-dates.ts';
import { knownSurvey } from './survey-options.ts';
import { askForDestruction } from './texts/last-day.ts';
import { withStore } from './with-store.ts';

/** Says where the survey's year stands, and the one thing that comes next. */
export async function next({ survey: id }: { survey: string }): Promise<void> {
	const survey = knownSurvey(id);
	if (survey.example) {
		say(`${nextSv.title(id)}\n\n${nextSv.example}`);
		return;
	}
	await withStore(async (store) => {
		const calendar = await store.calendar(id);
		const { now, dates: noted } = calendar;
		const marks = await store.marks(id);
		const dates = noted ?? datesOf(survey);
		const asked = await askForDestruction(store, id);
		const own = (await store.batches()).filter((batch) => batch.survey === id);
		const step = nextStep({
			now,
			dates,
			datesDiffer: !isSameDates(dates, datesOf(survey)),
			isDecided: Boolean(survey.disposal),
			batches: own.map((batch) => ({
				use: useOf(batch),
				isActive: batch.activatedAt !== undefined,
				isRevoked: batch.revokedAt !== undefined,
				isPurged: batch.purgedAt !== undefined,
			})),
			hasBallots: await store.hasBallots(id),
			commentsDone: marks.comments !== undefined,
			published: marks.published !== undefined,
			isPurging: await store.isPurging(id),
			hasTextsFile: asked !== undefined,
		});
		const told: { where: string; next: string; command?: string; why: string } = nextSv.steps[step](
			{
				opens: swedishTime(dates.opens),
				opening: nextSv.opening(swedishTime(dates.opens), now >= dates.opens),
				closes: swedishTime(dates.closes),
				ends: swedishTime(endOf(dates)),
			},
		);
		const command = told.command && `npm run survey -- ${withSurvey(told.command, id)}`;
		const rows = [
			[nextSv.where, told.where],
			[nextSv.next, told.next],
			...(command ? [[nextSv.type, command]] : []),
			[nextSv.why, told.why],
		];
		say([nextSv.title(id), nextSv.clock(swedishTime(now)), ''].join('\n'));
		for (const [heading, text] of rows) say(`${String(heading)} ${String(text)}`);
		for (const line of [waitingCodes(id, calendar, own), asked])
			if (line !== undefined) say(`\n${line}`);
		say(`\n${nextSv.more}`);
	});
}

/** `activate` is told of its batch alone. */
const withSurvey = (command: string, survey: string) => {
	const [name, ...options] = command.split(' ');
	if (name === 'activate') return command;
	return [name, '--survey', survey, ...options].join(' ');
};
