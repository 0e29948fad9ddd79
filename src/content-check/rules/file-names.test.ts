import { describe, expect, test } from 'vitest';
import {
	DISTRICT,
	HISTORY,
	ORGANISATION,
	contentWith,
	contentWithout,
} from '../content-builder.ts';
import { finding, findingsInPreview } from '../finding-builder.ts';

describe('a file has a name and a place that the site reads', () => {
	test.each([
		['content/districts/sv/råå.mdx', 'Använd bara små bokstäver'],
		['content/districts/sv/Norr.mdx', 'Använd bara små bokstäver'],
		['content/districts/sv/tack.mdx', 'används redan av webbplatsen'],
	])('%s is no id', async (path, message) => {
		const [district] = contentWith().filter((file) => file.path === DISTRICT);
		expect(
			await findingsInPreview(
				contentWith({ [path]: district?.text.replace('Dalhem', 'Ett annat') ?? '' }),
			),
		).toEqual([finding(path, 'filnamn', message)]);
	});

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

	test.each([ORGANISATION, HISTORY])('%s must be there', async (path) => {
		expect(await findingsInPreview(contentWithout(path))).toEqual([
			finding(path, 'filnamn', 'Filen saknas.'),
		]);
	});
});
