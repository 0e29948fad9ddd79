import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	ACCESSIBILITY,
	DISTRICT,
	HISTORY,
	ORGANISATION,
	RESULT,
	SEARCH_WORDS,
	contentWith,
	contentWithout,
} from '../content-builder.ts';
import { CASES, findingsOn } from '../editors-case-fixture.ts';
import type { ContentFile } from '../finding.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

const JPEG = 'tests/site-content/images/garden.jpg';
const HEIC = `${CASES}/img-heic-as-jpg.jpg`;

describe('a file has a name and a place that the site reads', () => {
	test.each([
		['content/districts/sv/råå.mdx', 'Använd bara små bokstäver'],
		['content/districts/sv/Norr.mdx', 'Använd bara små bokstäver'],
		['content/districts/sv/tack.mdx', 'används redan av webbplatsen'],
		['content/districts/sv/norr\u200B.mdx', '"norr(blanksteg utan bredd, U+200B)" går'],
	])('%s is no id', async (path, message) => {
		const [district] = contentWith().filter((file) => file.path === DISTRICT);
		expect(
			await findingsInPreview(
				contentWith({ [path]: district?.text.replace('Dalhem', 'Ett annat') ?? '' }),
			),
		).toEqual([finding(path, 'filnamn', message)]);
	});

	test.each(['Maria  Park', 'Maria\u00A0Park', 'MARIA Pa\u00ADrk'])(
		'two districts are not called Maria Park and %j',
		async (name) => {
			const called = (of: string) => `---\nname: ${of}\nconfirmed: false\n---\n\nText.\n`;
			const path = 'content/districts/sv/norr.mdx';
			const files = contentWith({
				'content/districts/sv/maria-park.mdx': called('Maria Park'),
				[path]: called(name),
			});
			expect(await findingsInPreview(files)).toEqual([
				finding(path, 'name', 'Ett annat område heter också'),
			]);
		},
	);

	test.each([
		'content/districts/norr.mdx',
		'content/districts/sv/norr.md',
		'content/distrikt/sv/norr.mdx',
		'content/surveys/2026.yml',
		'content/organization.yaml',
	])('%s is read by nothing', async (path) => {
		expect(await findingsInPreview(contentWith({ [path]: '' }))).toEqual([
			finding(path, 'filnamn', 'läser inte den här filen'),
		]);
	});

	test.each([
		[
			'content/images/rapport.pdf',
			Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1'),
			'tar inte emot dokument',
		],
		[
			'content/dokument/Plan.DOCX',
			Buffer.from('PK\x03\x04\x14\0\xFF', 'latin1'),
			'tar inte emot dokument',
		],
		['content/images/IMG_0042.HEIC', readFileSync(HEIC), 'spara den som JPG'],
		['content/images/Gard.jpg', readFileSync(JPEG), 'små bokstäver'],
		['content/images/IMG_0042.JPG', Buffer.from('\xFF\xD8\xFF', 'latin1'), 'små bokstäver'],
		['content/articles/sv/gard.jpg', Buffer.from('\xFF\xD8\xFF', 'latin1'), 'content/images'],
	])('%s is told what to become', async (path, bytes, words) => {
		expect(await findingsOn({ path, bytes })).toEqual([finding(path, 'filnamn', words)]);
	});

	test('a district is not called what results call the company', async () => {
		const path = 'content/districts/sv/company.mdx';
		const text = contentWith()
			.find((file) => file.path === DISTRICT)
			?.text.replace('name: Dalhem', 'name: Bolagsbyn');
		expect(await findingsInPreview(contentWith({ [path]: text ?? '' }))).toEqual([
			finding(path, 'filnamn', 'Filen kan inte heta company'),
		]);
	});

	const [{ text: result }] = contentWith().filter(({ path }) => path === RESULT) as [ContentFile];
	const themes = "survey: '2026'\nthemes: [{ name: { sv: Ljus }, count: 5 }]\n";
	test.each([
		['2025.yaml', 'content/results', result, 'Resultatet', 'Lägg tillbaka filen'],
		['2025.1.yaml', 'content/results', result, 'Resultatet', 'Lägg tillbaka filen'],
		['2025.yaml', 'content/themes', themes, 'Temana', 'De ska vara lika'],
	])('%s in %s is of the survey in its name', async (name, folder, text, what, cure) => {
		const path = `${folder}/${name}`;
		const said = `${what} gäller enkäten "2026" men filen heter ${name}. ${cure}`;
		expect(await findingsInPreview(contentWith({ [path]: text }))).toEqual([
			finding(path, 'survey', said),
		]);
		const right = path.replace('2025', '2026');
		expect(await findingsInPreview(contentWith({ [right]: text }))).toEqual([]);
	});

	test.each([
		ORGANISATION,
		ACCESSIBILITY,
		HISTORY,
		SEARCH_WORDS,
		'content/pages/sv/anonymitet.mdx',
		'content/pages/sv/integritet.mdx',
		'content/pages/sv/kontakt.mdx',
		'content/pages/sv/start.mdx',
		'content/pages/sv/tack.mdx',
		'content/pages/sv/tillganglighet.mdx',
	])('%s must be there', async (path) => {
		expect(await findingsInPreview(contentWithout(path))).toEqual([
			finding(path, 'filnamn', 'Filen saknas.'),
		]);
	});
});
