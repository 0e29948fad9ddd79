import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { inSiteContent } from '../../lib/site-content.ts';
import { FEWEST_TEXTS } from '../../schemas/themes.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import type { Year } from './year.ts';

/** The end of a year, in its order: each step is refused before its turn. */
export async function endYear(year: Year, answers: number): Promise<void> {
	const { office, survey, named, store, folder, after, build, tell } = year;
	const { id } = survey;
	const figures = join(folder, 'figures');
	const yes = [...named, '--yes', id];
	await office.refuse(after('closes', -1), 'close', ...named);
	await office.run(after('ends', 0), 'close', ...named);
	tell(rehearsalSv.closed);

	await office.run(after('ends', 0), 'tally', ...named);
	const { ballots } = await store.counts(id);
	if (ballots !== answers)
		throw new Error(`Of ${String(answers)} answers ${String(ballots)} count`);
	tell(rehearsalSv.counted(ballots));

	const texts = (await store.comments(id)).length;
	const out = ['--out', join(folder, 'texts', `${id}.csv`)];
	await office.run(after('ends', 30), 'comments', ...named, ...out);
	if (texts >= FEWEST_TEXTS) writeThemes(id, texts);
	tell(rehearsalSv.texts(texts));

	await office.refuse(after('ends', 40), 'purge', ...yes);
	await office.run(after('ends', 40), 'publish', ...yes);
	cpSync(inSiteContent(`content/results/${id}.yaml`), join(figures, `${id}.yaml`));
	tell(rehearsalSv.published);
	await build(after('ends', 41));

	await office.run(after('ends', 50), 'purge', ...yes);
	const record = await office.run(after('ends', 50), 'status', ...named, '--protocol');
	writeFileSync(join(figures, `${id}-gallring.txt`), record);
	await office.run(after('ends', 50), 'comments', ...named, '--destroyed');
	if (!(await office.run(after('ends', 51), 'next', ...named)).includes('Året är slut'))
		throw new Error('"next" does not say that the year is over');
	tell(rehearsalSv.purged);
}

/** As somebody who had read the texts would. */
function writeThemes(survey: string, count: number): void {
	mkdirSync(inSiteContent('content/themes'), { recursive: true });
	const themes = [{ name: { sv: rehearsalSv.theme }, count }];
	writeFileSync(inSiteContent(`content/themes/${survey}.yaml`), stringify({ survey, themes }));
}
