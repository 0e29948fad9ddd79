import { describe, expect, test } from 'vitest';
import { AREA_DAY, contentWhere, contentWith } from '../content-builder.ts';
import { adviceIn, finding, findingsInPreview } from '../finding-builder.ts';

const FIELDS = 'start: 2026-09-12T11:00\nend: 2026-09-12T14:00';
const MOVED_FIELDS = 'start: 2026-09-19T11:00\nend: 2026-09-19T14:00';
const day = (fields: string) => contentWhere(AREA_DAY, FIELDS, fields);
const revised = (...lines: string[]) =>
	`\nrevised:\n${lines.map((line) => `  - { what: Ny dag., ${line} }\n`).join('')}`.trimEnd();

describe('a moved day keeps its file’s name', () => {
	test('once it says that it was moved', async () => {
		const moved = `${MOVED_FIELDS}${revised('day: 2026-06-20, start: 2026-09-19T11:00')}`;
		expect(await findingsInPreview(day(moved))).toEqual([]);
	});

	test('else it is advised to, and where other changes are written down it has to', async () => {
		const wanted = 'skriv flytten i revised (Ändringar) med start: 2026-09-19T11:00';
		expect(await findingsInPreview(day(MOVED_FIELDS))).toEqual([]);
		expect(await adviceIn(day(MOVED_FIELDS))).toContainEqual(finding(AREA_DAY, 'filnamn', wanted));
		const otherwise = `${MOVED_FIELDS}${revised('day: 2026-06-20')}`;
		expect(await findingsInPreview(day(otherwise))).toEqual([finding(AREA_DAY, 'filnamn', '')]);
	});

	test('a name without a day is none', async () => {
		const path = AREA_DAY.replace('2026-09-12-', '');
		const text = contentWith().find((file) => file.path === AREA_DAY)?.text ?? '';
		expect(await findingsInPreview(contentWith({ [path]: text }))).toEqual([
			finding(path, 'filnamn', 'Namnet ska börja med dagen då områdesdagen först planerades'),
		]);
	});
});

describe('a revision that is left out, or taken away by mistake, is missed', () => {
	test.each([
		[
			'of a cancelled day',
			'status: planned',
			`status: cancelled${revised('day: 2026-06-20, start: 2026-09-12T11:00')}`,
			'status: cancelled',
		],
		[
			'of a day that is planned again',
			'status: planned',
			`status: planned${revised('day: 2026-06-20, status: cancelled')}`,
			'status: planned',
		],
		[
			'of a day that is moved again',
			'status: planned',
			`status: planned${revised('day: 2026-06-20, start: 2026-09-12T10:00')}`,
			'start: 2026-09-12T11:00',
		],
	])('%s', async (_, from, to, wanted) => {
		expect(await findingsInPreview(contentWhere(AREA_DAY, from, to))).toEqual([
			finding(AREA_DAY, 'revised', `vad som ändrades och ${wanted}.`),
		]);
	});

	test('the first of a cancelled day is advice: an editor may cancel in a hurry', async () => {
		const cancelled = contentWhere(AREA_DAY, 'status: planned', 'status: cancelled');
		expect(await findingsInPreview(cancelled)).toEqual([]);
		expect(await adviceIn(cancelled)).toContainEqual(
			finding(AREA_DAY, 'revised', 'inte när det bestämdes'),
		);
	});

	test('not where all is said', async () => {
		const story = revised(
			'day: 2026-06-18, status: cancelled',
			'day: 2026-06-20, status: planned, start: 2026-09-12T11:00',
		);
		expect(
			await findingsInPreview(contentWhere(AREA_DAY, 'status: planned', `status: planned${story}`)),
		).toEqual([]);
		expect(
			await findingsInPreview(contentWhere(AREA_DAY, 'status: planned', `status: held${story}`)),
		).toEqual([]);
	});
});

test('revisions in another order are refused', async () => {
	const lines = revised('day: 2026-06-20', 'day: 2026-06-18');
	expect(await findingsInPreview(day(`${FIELDS}${lines}`))).toEqual([
		finding(AREA_DAY, 'revised', 'i ordning'),
	]);
});

test('two on one day are in order', async () => {
	const lines = revised('day: 2026-06-20', 'day: 2026-06-20');
	expect(await findingsInPreview(day(`${FIELDS}${lines}`))).toEqual([]);
});

test('a revision dated ahead of its time is advice', async () => {
	const files = day(`${FIELDS}${revised('day: 2026-07-02')}`);
	const about = finding(AREA_DAY, 'revised.0.day', '2026-07-02 har inte varit än');
	expect(await adviceIn(files)).toContainEqual(about);
	expect(await adviceIn(files, '2026-07-02')).not.toContainEqual(about);
});

test('a day that was held wants some words on how it went', async () => {
	const [held] = contentWhere(AREA_DAY, 'status: planned', 'status: held').filter(
		({ path }) => path === AREA_DAY,
	);
	const without = contentWith({ [AREA_DAY]: held?.text.replace('Text.', '') ?? '' });
	expect(await findingsInPreview(without)).toEqual([
		finding(AREA_DAY, 'status', 'det står inget om hur den gick'),
	]);
});

describe('a day that no feed will tell of is advice', () => {
	const without = contentWhere(AREA_DAY, 'publish: 2026-06-01\n', '');
	const about = finding(AREA_DAY, 'publish', 'Nyhetsflödet berättar inte om dagen');

	test('as long as it is to come', async () => {
		expect(await adviceIn(without)).toContainEqual(about);
		expect(await adviceIn(contentWith())).not.toContainEqual(about);
		expect(await adviceIn(without, '2026-09-12')).toContainEqual(about);
		expect(await adviceIn(without, '2026-09-13')).not.toContainEqual(about);
	});

	test.each([
		['draft: true', false],
		['example: true', false],
		['publish: 1 juni', false],
		['street: Gatan 1', true],
	])('with %s: %s', async (line, isTold) => {
		const found = await adviceIn(contentWhere(AREA_DAY, 'publish: 2026-06-01', line));
		expect(found.filter(({ field }) => field === 'publish')).toEqual(isTold ? [about] : []);
	});
});
