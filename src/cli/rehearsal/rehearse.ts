import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDistricts } from '../../content-check/read-districts.ts';
import { readOrganisation } from '../../content-check/read-organisation.ts';
import { randomFrom } from '../../lib/random-from.ts';
import { siteContent } from '../../lib/site-content.ts';
import { rehearsalSv } from '../../strings/sv/commands/rehearsal.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import { say } from '../say.ts';
import '../start/end-with-parent.ts';
import { unreviewedLetters } from '../survey/letters/letter-contents.ts';
import { buildSite } from './build-site.ts';
import { changesIn } from './changes.ts';
import { aYearLater, placesIn } from './crowd.ts';
import { decisionsLeft } from './decisions.ts';
import { openOffice } from './office.ts';
import { startOwnDatabase } from './own-database.ts';
import { type Rehearsal, rehearseYear } from './year.ts';

/* The program of `npm run survey -- rehearse`, in a process whose environment leads nowhere. */

// Else it would wait for the other end to close first.
process.channel?.unref();

const SMALL = 3;
const SEED = 29;

const [id = '', folder = '', size] = process.argv.slice(2);
const isSmall = size === 'small';
const random = randomFrom(SEED);
const districts = readDistricts()
	.flatMap(({ id, example, draft }) => (example || draft ? [] : id))
	.slice(0, isSmall ? SMALL : undefined);
const surveyCalled = (name: string) => {
	const found = loadQuestionnaires().find((survey) => survey.id === name);
	if (found === undefined) throw new Error(`There is no survey ${name}`);
	return found;
};

const database = await startOwnDatabase();
try {
	const secret = randomBytes(32).toString('base64');
	const rehearsal: Rehearsal = {
		office: openOffice(database.address, secret),
		...{ database: database.address, secret, folder, random, tell: say },
		nights: isSmall ? 2 : 10,
		build: () => Promise.resolve(),
	};
	say(rehearsalSv.begin(id, districts.length));
	const survey = surveyCalled(id);
	const places = placesIn(districts, random);
	await rehearseYear(rehearsal, survey, places);

	const next = await rehearsal.office.nextSurvey();
	const build = isSmall ? rehearsal.build : (clock: Date) => buildSite(clock, folder);
	await rehearseYear({ ...rehearsal, build }, surveyCalled(next), aYearLater(places));
	say(rehearsalSv.compared(changesIn(next)));

	const decisions = [
		rehearsalSv.decide.title,
		'',
		...decisionsLeft(survey, readOrganisation(), unreviewedLetters()).map((what) => `- ${what}`),
	];
	writeFileSync(join(folder, 'LAS-MIG.txt'), `${rehearsalSv.readMe}\n\n${decisions.join('\n')}\n`);
	const { letters, texts, figures, site } = rehearsalSv.folders;
	const shown = [letters, texts, figures, ...(isSmall ? [] : [site(siteContent.folder)])];
	say([rehearsalSv.look(folder), ...shown.map((line) => `- ${line}`), '', ...decisions].join('\n'));
} finally {
	await database.stop();
}
