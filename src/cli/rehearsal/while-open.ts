import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { openStore } from '../../database/postgres-store.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import { localize, questionsOf } from '../../survey/rules/localize.ts';
import { tallyAll } from '../../survey/run/tally-all.ts';
import { send, type Sent, sent } from './answer.ts';
import type { Codes } from './before-opening.ts';
import { answersOf, type InventedDistrict } from './crowd.ts';
import type { Year } from './year.ts';

/** Of a hundred homes. */
const ANSWERING = 40;
const FROM_DESK = 2;
const ON_PAPER = 12;
const RETURNED = 3;

/** Answers by web and paper, the nights, letters that come back. How many answers were taken. */
export async function takeAnswers(year: Year, codes: Codes): Promise<number> {
	const { office, survey, places, place, named, folder, after, random, tell } = year;
	const questions = questionsOf(localize(survey, 'sv'));
	const answer = (code: string, { mood }: InventedDistrict) =>
		sent(code, answersOf(questions, mood, random));
	const web = places.flatMap((from) => {
		const own = codes.letters.get(from.district) ?? [];
		return own
			.slice(0, Math.ceil((own.length * ANSWERING) / 100))
			.map((code) => answer(code, from));
	});
	web.push(...codes.desk.slice(0, FROM_DESK).map((code) => answer(code, place)));
	const [first = answer('', place)] = web;
	await mustCome(year, -1, [first], 'not-open');
	await answerNightByNight(year, web);
	await mustCome(year, 1, [first], 'repeated');
	await mustCome(year, 1, [answer(first.code, place)], 'code-used');
	await mustCome(
		year,
		1,
		codes.doubled.slice(0, 1).map((code) => answer(code, place)),
		'invalid',
	);
	tell(rehearsalSv.nights(web.length, year.nights));

	const sheet = join(folder, 'letters', `${survey.id}-answers.csv`);
	const typed = codes.paper.slice(0, ON_PAPER).map((code) => answer(code, place));
	writeFileSync(sheet, sheetOf(typed));
	for (const sum of [`Inskrivna nu: ${String(ON_PAPER)}.`, `Redan inskrivna: ${String(ON_PAPER)}.`])
		if (!(await office.run(after('closes', -1), 'paper', '--file', sheet)).includes(sum))
			throw new Error(`"paper" does not say "${sum}"`);
	tell(rehearsalSv.paper(ON_PAPER));
	const back = ['--district', place.district, '--count', String(RETURNED)];
	await office.run(after('closes', -1), 'returned', ...named, ...back);
	tell(rehearsalSv.returned(RETURNED));
	const status = await office.run(after('closes', -1), 'status', ...named);
	writeFileSync(join(folder, 'figures', `${survey.id}-svarsandel.txt`), status);
	return web.length + ON_PAPER;
}

async function answerNightByNight(year: Year, web: Sent[]): Promise<void> {
	const { survey, nights, after, database } = year;
	for (let night = 0; night < nights; night += 1) {
		const own = web.filter((_, index) => index % nights === night);
		await mustCome(year, night + 1, own, 'received');
		const store = openStore(database, after('opens', night + 1.5).toISOString());
		const failures = await tallyAll({ surveys: [survey], store, log: () => undefined });
		await store.close();
		if (failures.length > 0) throw new Error(failures.join('\n'));
	}
}

async function mustCome(year: Year, day: number, all: Sent[], wanted: string): Promise<void> {
	const outcomes = await send(year, year.after('opens', day), all);
	const other = outcomes.find((outcome) => outcome !== wanted);
	if (other !== undefined) throw new Error(`An answer that should be "${wanted}" is "${other}"`);
}

/** As somebody types them in: with the ids, since the labels are in the template. */
function sheetOf(typed: Sent[]): string {
	const columns = [...new Set(typed.flatMap(({ answers }) => Object.keys(answers)))];
	const rows = typed.map(({ code, answers }) => [
		code,
		...columns.map((id) => [answers[id] ?? []].flat().join('+')),
	]);
	return stringify([['code', ...columns], ...rows], { delimiter: ';', bom: true });
}
