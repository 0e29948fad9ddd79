import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentWith, ORGANISATION } from '../content-builder.ts';

const ARTICLE = 'content/articles/sv/enkaten.mdx';
const ENGLISH = 'content/articles/en/enkaten.mdx';
const THANKS = 'content/pages/en/tack.mdx';
const SURVEY = 'content/surveys/2026.yaml';

const text = (fields: string, link: string) => `---\n${fields}\n---\n\nSvara [här](${link}).\n`;
const article = (link: string) =>
	text('title: Enkäten\nsummary: Svara.\norder: 9\nsources: [Bolaget]\nchecked: 2026-06-01', link);

/** What is said of links to pages in a language, as far as its review is what matters. */
async function saidOf(files: Record<string, string>) {
	const found = await checkContent(contentWith(files), { production: false, today: '2026-07-01' });
	return found
		.filter(({ message }) => /granskade?(?: på |\.)/.test(message))
		.map(({ file, line, level, message }) => ({ file, line, level, message }));
}

test.each(['/en/enkat/', '/en/enkat/anonymitet/', '/ar/enkat/papper/'])(
	'a link to %s is advice, while nobody has reviewed the survey in that language',
	async (link) => {
		expect(await saidOf({ [ARTICLE]: article(link) })).toEqual([
			{
				file: ARTICLE,
				line: 9,
				level: 'advice',
				message: expect.stringContaining(`Sidan ${link} kommer inte med`) as string,
			},
		]);
	},
);

test('nothing is said of the survey in Swedish', async () => {
	expect(await saidOf({ [ARTICLE]: article('/enkat/') })).toEqual([]);
});

test('the survey’s own pages in a language come and go together', async () => {
	const fields = 'title: Thanks\nsummary: We have it.\nupdated: 2026-06-01';
	expect(await saidOf({ [THANKS]: text(fields, '/en/enkat/') })).toEqual([]);
});

test('nothing is said where the survey itself cannot be read', async () => {
	expect(await saidOf({ [ARTICLE]: article('/en/enkat/'), [SURVEY]: 'id: 2026' })).toEqual([]);
});

test.each(['/en/kontakt/', '/en/omraden/dalhem/', '/en/'])(
	'a link to %s is advice, while nobody has reviewed the words in that language',
	async (link) => {
		const [found, ...others] = await saidOf({ [ARTICLE]: article(link) });
		expect(found).toMatchObject({ file: ARTICLE, line: 9, level: 'advice' });
		expect(found?.message).toContain(
			`Sidan ${link} kommer inte med när webbplatsen går i drift: orden på engelska är inte granskade.`,
		);
		expect(others).toEqual([]);
	},
);

test('nothing is said of pages in a language whose words are reviewed, or in one’s own', async () => {
	const organisation = contentWith().find(({ path }) => path === ORGANISATION)?.text ?? '';
	const reviewed = `${organisation}languages: { en: { by: Språkgranskare, date: 2026-06-01 } }\n`;
	expect(await saidOf({ [ARTICLE]: article('/en/kontakt/'), [ORGANISATION]: reviewed })).toEqual(
		[],
	);
	const words = 'title: Survey\nsummary: Answer.';
	expect(await saidOf({ [ARTICLE]: article('/'), [ENGLISH]: text(words, '/en/kontakt/') })).toEqual(
		[],
	);
});
