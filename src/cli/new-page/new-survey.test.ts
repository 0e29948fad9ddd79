import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteContent } from '../../lib/site-content.ts';
import { questionnaireSchema } from '../../survey/rules/questionnaire.ts';
import { lockOf } from '../../survey/rules/lock.ts';
import { runHere } from '../run-here-fixture.ts';
import { type Project, projectWithContent } from '../survey/survey-fixture.ts';
import { runNy } from './run-ny.ts';

let project: Project;
beforeAll(() => {
	project = projectWithContent();
});
afterAll(() => {
	project.remove();
});
const ny = (...args: string[]) => runHere(() => runNy(['survey', ...args]), project.folder, {});
const read = (id: string) =>
	questionnaireSchema.parse(parse(readFileSync(project.fileOf(`surveys/${id}.yaml`), 'utf8')));

test('next year’s survey is the last one a year on, confirmed by nobody and not locked', async () => {
	const { code, stdout } = await ny();
	expect([code, stdout]).toEqual([
		0,
		expect.stringContaining(`${siteContent.folder}/surveys/2027.yaml är skriven`),
	]);
	const [last, next] = [read('2026'), read('2027')];
	expect(next).toMatchObject({
		id: '2027',
		opens: '2027-11-08T08:00:00+01:00',
		closes: '2027-12-06T00:00:00+01:00',
		datesSource: null,
		datesChecked: null,
		disposal: null,
	});
	expect(Object.keys(next.reviewed)).toEqual(Object.keys(last.reviewed));
	expect(last.reviewed.sv).not.toBeNull();
	expect(Object.values(next.reviewed).filter((review) => review !== null)).toEqual([]);
	for (const title of Object.values(next.title)) expect(title).toMatch(/2027/);
	expect(existsSync(project.fileOf('surveys/2027.lock.yaml'))).toBe(false);
	// Nothing that a tenant is asked is another thing: all can be compared.
	const compared = (await lockOf(last)).questions;
	expect((await lockOf(next)).questions).toEqual(compared);
	for (const question of Object.keys(compared)) expect(stdout).toContain(`\n  ${question}: `);
	const notes = (id: string) =>
		readFileSync(project.fileOf(`surveys/${id}.yaml`), 'utf8').match(/^#.*/gm);
	expect(notes('2027')).toEqual(notes('2026'));
});

test('a file that is there is left as it is', async () => {
	const before = readFileSync(project.fileOf('surveys/2026.yaml'), 'utf8');
	const { code, stderr } = await ny('--id', '2026');
	expect([code, stderr]).toEqual([1, expect.stringContaining('2026')]);
	expect(readFileSync(project.fileOf('surveys/2026.yaml'), 'utf8')).toBe(before);
});

test('nothing is written that the check would refuse', async () => {
	const { code } = await ny('--id', 'Hösten 2027');
	expect([code, existsSync(project.fileOf('surveys/Hösten 2027.yaml'))]).toEqual([1, false]);
});

test('the last survey is the real one that closes last, whatever it is called', async () => {
	const example = project.fileOf('surveys/exempel.yaml');
	const later = readFileSync(example, 'utf8').replaceAll("'2022-1", "'2032-1");
	writeFileSync(example, later);
	expect((await ny('--id', '1000')).stdout).toContain('av enkäten 2027.');
	expect((await ny('--id', '3000')).stdout).toContain('av enkäten 1000.');
});
