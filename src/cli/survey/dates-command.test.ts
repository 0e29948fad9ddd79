import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import { openStore } from '../../database/postgres-store.ts';
import type { Store } from '../../database/store.ts';
import type { SurveyDates } from '../../survey/rules/window.ts';
import { type Project, projectWithContent, startSurveyCommand } from './survey-fixture.ts';

const OPENS = new Date('2031-11-10T12:00:00Z');
const CLOSES = new Date('2031-12-08T12:00:00Z');
const LATER = new Date('2031-12-15T12:00:00Z');

let command: Awaited<ReturnType<typeof startSurveyCommand>>;
let store: Store;
let project: Project;

beforeAll(async () => {
	command = await startSurveyCommand({ isDevelopment: false });
	store = openStore(command.address);
	project = projectWithContent();
	project.setDates(OPENS.toISOString(), CLOSES.toISOString());
});
afterAll(async () => {
	await store.close();
	await command.stop();
	project.remove();
});
beforeEach(() => command.query('DELETE FROM surveys'));

const args = ['dates', '--survey', '2026'];
const dates = (...more: string[]) => command.run([...args, ...more], {}, project.folder);
const noted = async () => (await store.calendar('2026')).dates;
const CONTENT: SurveyDates = { opens: OPENS, closes: CLOSES };

test.each([
	['no dates', undefined],
	['the same dates', CONTENT],
	['an earlier closing', { opens: OPENS, closes: new Date(CLOSES.getTime() - 1) }],
	['paper that closes with the survey', { ...CONTENT, paperCloses: CLOSES }],
])('%s in the database become those of the content, without more ado', async (_, before) => {
	if (before) await store.noteDates('2026', before);
	const { code, stdout } = await dates();
	expect([code, stdout]).toEqual([0, expect.stringContaining('stänger 2031-12-08 13:00')]);
	expect(await noted()).toMatchObject(CONTENT);
});

const OTHERS: [string, SurveyDates][] = [
	['closing sooner', { opens: OPENS, closes: LATER }],
	['paper closing sooner', { opens: OPENS, closes: CLOSES, paperCloses: LATER }],
	['another opening', { opens: new Date('2031-11-03T12:00:00Z'), closes: CLOSES }],
];

test.each(OTHERS)('%s wants the id of the survey', async (_, before) => {
	await store.noteDates('2026', before);
	expect(await dates('--yes', '2027')).toMatchObject({ code: 1, stdout: '' });
	expect(await noted()).toEqual(before);
	expect(await dates('--yes', '2026')).toMatchObject({ code: 0 });
	expect(await noted()).toEqual(CONTENT);
});

test('a later closing is refused once a purge has begun', async () => {
	const before = { opens: OPENS, closes: new Date(CLOSES.getTime() - 1) };
	await store.noteDates('2026', before);
	await command.query('UPDATE surveys SET purge_begun_at = now()');
	const { code, stderr } = await dates();
	expect([code, stderr]).toEqual([1, expect.stringContaining('Gallringen av 2026 har börjat')]);
	expect(await noted()).toEqual(before);
});

const TYPED: [string, string, SurveyDates | undefined][] = [
	['the id goes on', '2026\n', CONTENT],
	['another word does not', 'ja\n', OTHERS[0]?.[1]],
	['nothing does not', '', OTHERS[0]?.[1]],
];
test.each(testSize(TYPED.slice(0, 2), TYPED))(
	'typed at the keyboard, %s',
	async (_, typed, after) => {
		await store.noteDates('2026', { opens: OPENS, closes: LATER });
		const child = spawn(process.execPath, ['src/cli/survey/survey.ts', ...args], {
			cwd: project.folder,
			env: { ...process.env, NETLIFY_DB_URL: command.address },
			stdio: ['pipe', 'ignore', 'pipe'],
		});
		child.stdin.end(typed);
		const said = (await child.stderr.toArray()).join('');
		if (child.exitCode === null) await once(child, 'exit');
		expect(said).toContain('Skriv 2026 för att gå vidare');
		expect(await noted()).toEqual(after);
	},
);
