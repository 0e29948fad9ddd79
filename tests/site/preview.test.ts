import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/lib/dates.ts';
import type { Shown } from '../../src/schemas/shown.ts';
import { previewSv } from '../../src/strings/sv/preview.ts';
import { landlord } from './landlord.ts';
import { pageAt, shownText } from './page-at.ts';

/** The day that `npm test` builds on. */
const TODAY = '2026-11-20';
const { example, draft, notYet, noLonger } = previewSv;

/** Why production leaves an entry out, in the badge and the sentence that a preview shows. */
function marksOf(fields: Partial<Shown>): { badge: string; help: string }[] {
	const { publish, unpublish } = fields;
	return [
		...(fields.example === true ? [example] : []),
		...(fields.draft === true ? [draft] : []),
		...(publish !== undefined && publish > TODAY
			? [{ ...notYet, badge: notYet.badge(formatDay(publish)) }]
			: []),
		...(unpublish !== undefined && unpublish <= TODAY
			? [{ ...noLonger, badge: noLonger.badge(formatDay(unpublish)) }]
			: []),
	];
}

const KINDS = {
	'/atgarder/': landlord.measures,
	'/omradesdagar/': landlord.areaDays,
	'/trygghetsarbete/': landlord.articles,
	'/omraden/': landlord.districts,
};

const entries = Object.entries(KINDS).flatMap(([list, of]) =>
	of.map(({ id, fields }) => ({ path: `${list}${id}/`, list, marks: marksOf(fields) })),
);
const BADGES = [example.badge, draft.badge, notYet.badge('').trim(), noLonger.badge('').trim()];
const HELP = Object.values(previewSv).map(({ help }) => help);

test.each(Object.keys(KINDS))('%s has an entry hidden for each reason', (list) => {
	const reasons = entries.filter((of) => of.list === list).flatMap(({ marks }) => marks);
	expect(new Set(reasons.map(({ help }) => help))).toEqual(new Set(HELP));
});

describe.each(entries)('$path', ({ path, list, marks }) => {
	const badges = marks.map(({ badge }) => badge);
	/** The badges in a part of a page. */
	const badgesIn = (page: string, selector: string) => {
		const $ = pageAt(page);
		const texts = $(selector).map((_, badge) => $(badge).text());
		return texts.get().filter((text) => BADGES.some((start) => text.startsWith(start)));
	};

	test('stands in its list, with the badge that says why production leaves it out, if it does', () => {
		const items = pageAt(list)(`main li:has(a[href="${path}"])`);
		expect(items.length).toBeGreaterThan(0);
		const shown = badgesIn(list, `main li:not(:has(li)):has(a[href="${path}"]) strong`);
		expect(new Set(shown)).toEqual(new Set(badges));
	});

	test('has a page that says why, and what that means', () => {
		expect(badgesIn(path, 'main > header strong:not(dl *)')).toEqual(badges);
		const header = pageAt(path)('main > header').text();
		expect(HELP.filter((help) => header.includes(help))).toEqual(marks.map(({ help }) => help));
	});
});

test.each([
	['next area day', '/omradesdagar/'],
	['first measure', '/atgarder/'],
])('a draft that is the %s of a district carries its badge in the first answers', (_, address) => {
	const answer = `main header dl dd:has(a[href*="${address}"]) strong`;
	expect(pageAt('/omraden/kvarnlyckan/')(answer).text()).toBe(draft.badge);
	expect(pageAt('/omraden/lindglantan/')(answer)).toHaveLength(0);
});

test('measures that go on carry their badge on the start page too', () => {
	const hidden = landlord.measures.filter(
		({ fields }) => fields.status === 'ongoing' && marksOf(fields).length > 0,
	);
	expect(hidden).not.toHaveLength(0);
	for (const { id, fields } of hidden) {
		const item = pageAt('/')(`main li li:has(a[href="/atgarder/${id}/"])`);
		expect(item.find('strong').text()).toBe(marksOf(fields)[0]?.badge);
	}
});

test('a badge stands apart from the name that it is about', () => {
	for (const { id, fields } of landlord.districts) {
		const [mark] = marksOf(fields);
		if (mark === undefined) continue;
		const item = pageAt('/omraden/')(`main li:has(a[href="/omraden/${id}/"])`);
		expect(shownText(item.text())).toContain(`${fields.name ?? ''} ${mark.badge}`);
	}
});
