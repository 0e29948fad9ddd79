import { expect, test } from 'vitest';
import { lostRevisions } from './lost-revisions.ts';

const PATH = 'content/area-days/sv/2026-12-05-dalhem.mdx';
const textWith = (...days: string[]) =>
	`---\nrevised: [${days.map((day) => `{ day: ${day}, what: Ny plats. }`).join(', ')}]\n---\n`;
const NOTHING_SAVED = new Map<string, string>();
const lost = (before: string[], after: string[], path = PATH) =>
	lostRevisions(
		[{ path, text: textWith(...after), source: textWith(...before) }],
		NOTHING_SAVED,
	).map(({ message }) => message);

test('A revision that is taken away is missed, by its day', () => {
	expect(lost(['2026-11-01', '2026-11-08'], ['2026-11-01'])).toEqual([
		expect.stringContaining('den från 2026-11-08'),
	]);
	expect(lost(['2026-11-01', '2026-11-01'], ['2026-11-01'])).toHaveLength(1);
});

test('One that was saved from here since the file was opened is missed, too', () => {
	const own = new Map([[PATH, textWith('2026-11-01')]]);
	const file = { path: PATH, text: textWith(), source: textWith() };
	expect(lostRevisions([file], own)).toHaveLength(1);
});

test('Revisions may come, and their words may be mended', () => {
	expect(lost(['2026-11-01'], ['2026-11-01', '2026-11-08'])).toEqual([]);
	const source = textWith('2026-11-01');
	const mended = { path: PATH, text: source.replace('Ny plats', 'Nytt'), source };
	expect(lostRevisions([mended], NOTHING_SAVED)).toEqual([]);
});

test('A new file, and another kind of page, have none to lose', () => {
	const fresh = { path: PATH, text: textWith(), source: undefined };
	expect(lostRevisions([fresh], NOTHING_SAVED)).toEqual([]);
	expect(lost(['2026-11-01'], [], 'content/measures/sv/las.mdx')).toEqual([]);
});
