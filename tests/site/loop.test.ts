import { expect, test } from 'vitest';
import { loopSv } from '../../src/strings/sv/loop.ts';
import { builtPages } from './built-pages.ts';

/** A part of a page, and what it says. */
function part(path: string, id: string) {
	const found = builtPages.find((built) => built.path === path);
	if (found === undefined) throw new Error(`${path} is not built`);
	const section = found.$(`section[aria-labelledby="${id}"]`);
	const text = section.text().replaceAll(/\s+/g, ' ');
	const links = section
		.find('a')
		.map((_, link) => found.$(link).attr('href'))
		.get();
	return {
		text,
		links,
		rows: section
			.find('tbody tr')
			.map((_, row) => found.$(row).text())
			.get(),
	};
}

test('the start page says which districts are watched', () => {
	expect(part('/', 'foljer').links).toEqual(['/omraden/hogaborg/', '/omraden/narlunda/']);
});

test('a district under watch without a plan says that there is none yet', () => {
	const { text } = part('/omraden/hogaborg/', 'foljer');
	expect(text).toContain(loopSv.mayFall);
	expect(text).toContain(loopSv.lookingForCause);
	expect(text).toContain(loopSv.noPlan);
});

test('a district whose fall is established says so, and shows the measures that answer it', () => {
	const { text, links } = part('/omraden/narlunda/', 'foljer');
	expect(text).toContain(loopSv.hasFallen);
	expect(links).toEqual(['/atgarder/infor-trygghetscertifiering-narlunda/']);
});

test('a district that nothing is wrong with is not watched', () => {
	expect(part('/omraden/dalhem/', 'foljer').text).toBe('');
});

test('a district says what its tenants want first, and what is done about it', () => {
	const { text, links } = part('/omraden/drottninghog/', 'onskat');
	expect(text).toMatch(/Ungefär \d+ av 100 vill att det görs först\./);
	expect(text).toMatch(/Ungefär \d+ av 100 har märkt något av det/);
	expect(links).toContain('/atgarder/extra-stadning-av-miljorum/');
});

test('a district with too few answers, and one that was not asked, say why there are no wishes', () => {
	expect(part('/omraden/domsten/', 'onskat').text).toContain(loopSv.hiddenWishes);
	expect(part('/omraden/stattena/', 'onskat').text).toContain(loopSv.noWishes);
});

test('a finished measure has the figures before and after, the verdict, and no claim of cause', () => {
	const { text, rows } = part('/atgarder/ljus-pa-gardarna-drottninghog/', 'fore-och-efter');
	expect(text).toContain(loopSv.notCause);
	expect(text).toContain('Före (2023)');
	expect(text).toContain('Efter (2024)');
	const [satisfied, courtyard] = rows.map((row) => row.replaceAll(/\s+/g, ' '));
	expect(satisfied).toContain(loopSv.verdict.increase);
	expect(satisfied).toMatch(/42 % 36–48.*64 % 58–69/);
	expect(courtyard).toContain(loopSv.verdict.untested);
});

test('a measure that was finished after the newest survey waits for the next', () => {
	const { text, rows } = part('/atgarder/belysning-trapphus-och-kallare-dalhem/', 'fore-och-efter');
	expect(text).toContain(loopSv.notYet);
	expect(rows).not.toHaveLength(0);
});

test('a measure that goes on is not judged', () => {
	expect(part('/atgarder/las-och-passersystem-drottninghog/', 'fore-och-efter').text).toBe('');
});
