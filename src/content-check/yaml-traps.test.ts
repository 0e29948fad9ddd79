import { describe, expect, test } from 'vitest';
import { MEASURE, SURVEY, contentWhere } from './content-builder.ts';
import { adviceIn, finding, findingsInPreview } from './finding-builder.ts';

describe('who writes a text that YAML takes for something else is told what to write', () => {
	test.each([
		['@dalhem', "Sätt citattecken runt texten: '@dalhem'."],
		['%rabatt # till vem?', "Sätt citattecken runt texten: '%rabatt'."],
		['`kod`', "Sätt citattecken runt texten: '`kod`'."],
		['- Dalhem', "Sätt citattecken runt texten: '- Dalhem'."],
		['>rad', "Sätt citattecken runt texten: '>rad'."],
		['Nya: lampor', "Sätt citattecken runt texten: 'Nya: lampor'."],
		['Nya lampor:', "Sätt citattecken runt texten: 'Nya lampor:'."],
		['[Dalhem] i fokus', "Sätt citattecken runt texten: '[Dalhem] i fokus'."],
		['"Trygg" på Dalhem', `Sätt citattecken runt texten: '"Trygg" på Dalhem'.`],
		["Vi's: nu", `Sätt citattecken runt texten: "Vi's: nu".`],
		["'Lisa's gård'", `Sätt citattecken runt texten: "Lisa's gård".`],
		['"C:\\Dalhem"', "Sätt citattecken runt texten: 'C:\\Dalhem'."],
		['"Trygg" på "Dalhem"', `Sätt citattecken runt texten: '"Trygg" på "Dalhem"'.`],
		['"Han sa "hej" till mig"', `Sätt citattecken runt texten: 'Han sa "hej" till mig'.`],
		['En rad\nen till', 'Se efter kolon, indrag och citattecken.'],
	])('title: %s', async (written, words) => {
		const files = contentWhere(MEASURE, 'title: Nya lampor', `title: ${written}`);
		expect(await findingsInPreview(files)).toEqual([
			finding(MEASURE, 'hela filen', `Raden går inte att läsa. ${words}`),
		]);
	});

	test.each(['{namn}', '[Dalhem]'])('title: %s, which is whole', async (written) => {
		const files = contentWhere(MEASURE, 'Nya lampor', written);
		expect(await findingsInPreview(files)).toEqual([
			finding(MEASURE, 'title', `Det ska vara text. Sätt citattecken runt: '${written}'.`),
		]);
	});

	test.each([
		['title: Nya', 'title:Nya', 'Skriv ett mellanslag efter kolonet: title: Nya'],
		['owner: F', 'owner:F', 'Skriv ett mellanslag efter kolonet: owner: F'],
		['[dalhem]', '\n  * dalhem', 'En lista skrivs med bindestreck: - dalhem'],
	])('%s as %j', async (from, to, words) => {
		expect(await findingsInPreview(contentWhere(MEASURE, from, to))).toEqual([
			finding(MEASURE, 'hela filen', words),
		]);
	});
});

test.each([
	['Nya lampor', 3],
	['Nya\n  lampor', 4],
])('a field that stands in below %j is told of where it stands', async (title, line) => {
	const files = contentWhere(MEASURE, 'Nya lampor\nsummary', `${title}\n  summary`);
	const found = await findingsInPreview(files);
	expect(found).toEqual([finding(MEASURE, 'hela filen', 'Ta bort indraget')]);
	expect(found[0]?.line).toBe(line);
});

describe('of a text between { and } the text alone is told of', () => {
	const title = 'title: { sv: Enkäten }';
	test.each([
		['{ sv: Enkäten: nu }', 'hela filen', "runt texten: 'Enkäten: nu'."],
		['{ sv: @dalhem, en: Survey }', 'hela filen', "runt texten: '@dalhem'."],
		['{ sv: Enkäten [1] }', 'hela filen', "runt texten: 'Enkäten [1]'."],
		['{ sv: "Enkäten" nu }', 'hela filen', 'läsa. Se efter kolon'],
		['{ sv: Enkäten, nu, en: Survey }', 'title.nu', "runt den: 'Enkäten, nu'."],
		['{ sv: Enkäten,nu }', 'title.nu', "runt den: 'Enkäten,nu'."],
		['{ sv: Enkäten, en:Survey }', 'title.en:Survey', 'efter kolonet: en: Survey'],
		['{ sv: Enkäten, no: Undersøkelsen }', 'title.no', 'Fältet finns inte.'],
		['\n  sv: Enkäten\n  no:', 'title.no', 'Fältet finns inte.'],
	])('title: %s', async (written, field, words) => {
		const files = contentWhere(SURVEY, title, `title: ${written}`);
		expect(await findingsInPreview(files)).toEqual([finding(SURVEY, field, words)]);
	});
});

test.each([
	'\n  - satisfied\n   - noticed',
	'\n  - satisfied\n    -noticed',
	'\n  - satisfied\n    • noticed',
])('a point that becomes a part of the one above it is told of: %j', async (points) => {
	const found = await adviceIn(contentWhere(MEASURE, ' [satisfied, 2026/satisfied]', points));
	const told = finding(MEASURE, 'hela filen', 'blev en del av raden ovanför');
	expect(found).toContainEqual(told);
	expect(found.find(({ message }) => message.includes('ovanför'))?.line).toBe(11);
	const dash = contentWhere(MEASURE, 'owner: Förvaltare', 'owner: Vi ses\n  – snart');
	expect(await adviceIn(dash)).not.toContainEqual(told);
});

test('a list that never ends is told of where it begins', async () => {
	const files = contentWhere(MEASURE, '[dalhem]', '[dalhem');
	expect(await findingsInPreview(files)).toEqual([
		expect.objectContaining({
			line: 5,
			column: 12,
			message: expect.stringContaining('avslutas') as string,
		}),
	]);
});
