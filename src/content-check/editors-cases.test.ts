import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CASES, editorsCase, findingsOn } from './editors-case-fixture.ts';
import type { PlacedFinding } from './finding.ts';

/** Each file says on its first line what should happen to it; the words are those of the cure. */
const ROWS: [name: string, level: PlacedFinding['level'] | undefined, words: string][] = [
	['a01-latin1', 'error', 'Spara filen som UTF-8'],
	['a02-utf16', 'error', 'sparad som UTF-16'],
	['a05-cr-only', 'error', 'radslut'],
	['a07-nfd-duplicate-name', 'error', 'Ett annat område heter också'],
	['a08-nbsp-after-colon', 'error', '(blanksteg av annan sort, U+00A0)Rubriken'],
	['a09-nbsp-indent', 'error', 'blanksteg av annan sort, U+00A0'],
	['a10-nbsp-enum', 'error', '"planned(blanksteg av annan sort, U+00A0)"'],
	['a11-nbsp-markdown', 'error', 'efter ##. Nu står där (blanksteg av annan sort, U+00A0)'],
	['a12-soft-hyphen', 'advice', 'mjukt bindestreck, U+00AD'],
	['a13-zwsp-link', 'error', 'blanksteg utan bredd, U+200B'],
	['a14-replacement', 'error', 'En bokstav har gått förlorad'],
	['a15-mojibake', 'error', 'Menade du ”på”?'],
	['a16-control', 'error', 'radbrytning från Word, U+000B'],
	['a21-nb-hyphen-date', 'error', 'Menade du 2026-11-01?'],
	['b01-bullets', 'advice', '- byter lampor'],
	['b02-dash-bullets', 'advice', '- byter lampor'],
	['b07-hash-no-space', 'error', 'Skriv: ## Så gör vi'],
	['b09-bold-space', 'advice', 'Tecknen ska stå alldeles intill orden'],
	['b10-link-space', 'error', 'mellan ] och ( ska inget stå'],
	['b14-setext', 'advice', 'Texten blev en rubrik'],
	['b16-tab-table', 'advice', 'Här blir ingen tabell'],
	['b18-date-list', 'advice', '1986\\. Då byggdes husen.'],
	['b19-address-lines', 'advice', 'Kundcenter\\'],
	['b24-bare-mail', 'error', 'mailto:kontakt@exempel.se'],
	['b25-pdf', 'error', 'Webbplatsen tar inte emot dokument'],
	['b34-wide-table', undefined, ''],
	['b35c-steps-no-list', 'error', 'numrerad lista'],
	['b36-empty-body', 'advice', 'Sidan har ingen text'],
	['b37-own-ids', 'error', '#kallor'],
	['b37b-own-ids-district', 'error', '#trygghet'],
	['b39-conflict-body', 'error', 'Här möts två ändringar'],
	['b39c-conflict-fields', 'error', 'Här möts två ändringar'],
	['b40-placeholder', 'advice', 'ska fyllas i'],
	['b41-person-number', 'advice', '19811218-9876 ser ut som ett personnummer'],
	['b47-picture-blank-alt', 'error', 'Texten är tom'],
	['b49-title-blank', 'error', 'Texten är tom'],
	['b49b-summary-blank', 'error', 'Texten är tom'],
	['b51-swedish-quotes', undefined, ''],
	['c03-title-date', undefined, ''],
	['c04-title-number', 'error', "Sätt citattecken runt: '2026'"],
	['c06-title-binary', undefined, ''],
	['c06d-title-octal', 'error', "'0123'"],
	['c06f-title-datetime', undefined, ''],
	['c06g-list-date', undefined, ''],
	['c07-short-date', 'error', 'Menade du 2026-01-05?'],
	['c08-time-blank', 'error', 'Menade du 2027-10-02T11:00?'],
	['c18-02', 'error', "'&och sedan'"],
	['c19-hash', 'advice', "'Fest #trygg'"],
	['c22-long-place', 'error', 'för lång'],
	['c22d-long-owner', 'error', 'för lång'],
	['c23c-districts-twice', 'error', 'två gånger'],
	['c26-title-entity', 'advice', 'Skriv tecknet i stället: &.'],
	['c27-title-markdown', 'advice', 'tecknen syns'],
	['c34-far-year', 'advice', '2062-12-01 är långt fram'],
	['c34c-checked-future', 'advice', 'Dagen har inte varit än'],
	['c34d-done-future', 'advice', 'står som klar'],
	['c34e-held-future', 'advice', 'har varit'],
	['c34g-dst-gap', 'error', 'Klockan 02:30 finns inte'],
	['c36-lonely-cr-comment', 'error', 'CR-tecken'],
	['c38-empty-file', 'error', 'Filen är tom'],
	['d09-name', undefined, ''],
	['d14-name', 'error', 'för långt'],
	['d15-name', 'error', 'används redan'],
	['d16-name', 'error', 'i Windows'],
	['d17-name', 'error', 'används redan'],
	['d25-name', undefined, ''],
	['d28-name', undefined, ''],
	['d29-name', undefined, ''],
	['d43-page-unknown', 'advice', 'visas ingenstans'],
	['d44-page-en-unknown', 'advice', 'visas ingenstans'],
	['f01-cr-smuggle', 'error', 'CR-tecken'],
	['f01b-cr-hidden-draft', 'error', 'CR-tecken'],
	['f02-15-link', 'error', 'leder någon annanstans'],
	['f02-19-link', 'error', 'leder någon annanstans'],
	['f02-34-link', 'error', 'Filen /finns-inte.csv finns inte'],
	['f05-autolink-js', undefined, ''],
	['f10-00-tag', 'error', "'!!js/function"],
	['f10-01-tag', 'error', "'!!js/undefined x'"],
	['f10-08-tag', 'error', "'!!null x'"],
	['img-bomb.png', 'error', 'miljoner bildpunkter'],
	['img-empty.jpg', 'error', 'tom'],
	['img-heic-as-jpg.jpg', 'error', 'HEIC'],
	['img-svg-as-png.png', 'error', 'SVG'],
	['p01-phone-leading-zero', 'error', "'042102030'"],
	['w01-word-table-in-admin', 'error', '| --- | --- |'],
	['w02-word-bullets-in-admin', 'advice', '- byter lampor'],
	['w03-code-in-untouched-block', undefined, ''],
];

test.each(ROWS)('%s, as an editor made it: %s', async (name, level, words) => {
	const found = await findingsOn(editorsCase(name));
	const levels = found.map((finding) => finding.level);
	expect(levels.includes('error') ? 'error' : levels.find(isOfText(found))).toBe(level);
	if (level !== undefined)
		expect(found).toContainEqual(
			expect.objectContaining({ level, message: expect.stringContaining(words) as string }),
		);
});

/** That nobody knows yet of an area day is said of each. */
const isOfText = (found: PlacedFinding[]) => (_: unknown, index: number) =>
	found[index]?.field !== 'publish' || found[index].message.includes('långt');

test('every case has its row', () => {
	expect(ROWS.map(([name]) => name).toSorted()).toEqual(readdirSync(CASES).toSorted());
});
