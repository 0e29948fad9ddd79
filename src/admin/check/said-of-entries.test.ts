import { expect, test } from 'vitest';
import { readContentFiles } from '../../content-check/read-content.ts';
import { formats } from '../format/register.ts';
import type { Entry } from './changed-files.ts';
import { saidOfEntries } from './said-of-entries.ts';

const ID = '2026-12-12-lindglantan';
const PATH = `content/area-days/sv/${ID}.mdx`;
const HOST = 'trygghet.example';
/** As few as it takes: each check reads all of them. */
const files = readContentFiles(process.cwd()).filter(
	({ path }) => path === PATH || path.startsWith('content/districts/'),
);
const SOURCE = files.find(({ path }) => path === PATH)?.text ?? '';
const day = (change: Record<string, unknown> = {}): Entry => ({
	collection: 'areaDays',
	slug: ID,
	data: { ...formats['areaDays']?.fromFile(SOURCE), ...change },
});
const newDay = (slug: string): Entry => ({ ...day(), slug, newRecord: true });
const LONGER = { end: '2026-12-12T16:00' };
const revised = (what: string) => ({ revised: [{ day: '2026-11-20', what }] });

/** How many mistakes are said of each, one after the other, where GitHub has `stored`. */
async function mistakes(entries: Entry[], stored?: string) {
	const saidOf = saidOfEntries(files, HOST);
	const said: number[] = [];
	for (const entry of entries)
		said.push((await saidOf(entry, () => Promise.resolve(stored), '2026-11-20')).errors.length);
	return said;
}

test('What can be saved is said to be right', async () => {
	expect(await mistakes([day(LONGER)], SOURCE)).toEqual([0]);
});

test('A picture that is uploaded with it is no mistake', async () => {
	const body = 'Hej.\n\n<Picture src="ny.webp" alt="En gård." />';
	expect(await mistakes([day({ body })], SOURCE)).toEqual([0]);
});

test.each<[string, Entry[], string?]>([
	['what somebody else has saved meanwhile', [day()], 'andras'],
	['a day that ends before it begins', [day({ end: '2026-12-12T10:00' })]],
])('It is a mistake: %s', async (_, entries, stored) => {
	expect(await mistakes(entries, stored)).toEqual([1]);
});

test('What has been saved from here counts for what is saved next', async () => {
	expect(await mistakes([day(revised('Ny plats.')), day()])).toEqual([0, 1]);
	expect(await mistakes([newDay('2026-12-12-ny'), newDay('2026-12-12-ny-1')])).toEqual([0, 1]);
});

test('What has been refused does not', async () => {
	const wrong = { ...revised('Ny plats.'), end: '2026-12-12T10:00' };
	expect(await mistakes([day(wrong), day()])).toEqual([1, 0]);
});

test("It is advised against the long way to the site's own pages", async () => {
	const body = `[Kontakt](https://${HOST}/kontakt/)`;
	const saidOf = saidOfEntries(files, HOST);
	const { errors, findings } = await saidOf(
		day({ body }),
		() => Promise.resolve(SOURCE),
		'2026-11-20',
	);
	expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(HOST));
	expect(errors).toEqual([]);
});
