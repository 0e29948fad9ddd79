import { describe, expect, test } from 'vitest';
import { LETTER, ORGANISATION, SURVEY, contentWhere, contentWith } from '../content-builder.ts';
import type { ContentFile, PlacedFinding } from '../finding.ts';
import { adviceIn, findingsInProduction } from '../finding-builder.ts';

const SURVEY_KEEPER = 'den som är ansvarig för enkäten';

/** What is left, without the examples, which stand in right content, too. It stops no production build. */
async function leftIn(files: ContentFile[]): Promise<PlacedFinding[]> {
	expect(await findingsInProduction(files)).toEqual([]);
	return (await adviceIn(files)).filter(
		({ field, knownBy }) => field !== 'example' && knownBy !== undefined,
	);
}

test('nothing is left where all is decided, reviewed and true', async () => {
	expect(await leftIn(contentWith())).toEqual([]);
});

test('an example is left to be replaced', async () => {
	const examples = (await adviceIn(contentWith())).filter(({ field }) => field === 'example');
	expect(examples.map(({ knownBy }) => knownBy)).toEqual(['kommunikation', SURVEY_KEEPER]);
});

describe('a text that says that a fact is missing', () => {
	const page = (path: string, text: string) =>
		contentWith({
			[path]: `---\ntitle: En sida\nsummary: Kort.\nupdated: 2026-06-01\n---\n\nKort.\n\n${text}\n`,
		});

	test.each([
		['sv', '**Uppgift saknas:** vilken dag.', 3],
		['sv', '- **Breven.** **Uppgift saknas:** hur de delas ut.', 17],
		['sv', 'Uppgift saknas om dagen.', 1],
		['lattlast', '**Uppgift saknas:** vilken dag.', 3],
		['en', '**Not known yet:** which day.', 3],
		['ar', '**معلومة ناقصة:** في أي يوم.', 3],
	])('is left, in %s: %s', async (language, text, column) => {
		const file = `content/pages/${language}/tack.mdx`;
		expect(await leftIn(page(file, text))).toEqual([
			expect.objectContaining({ file, field: 'texten', line: 9, column, knownBy: 'kommunikation' }),
		]);
	});

	test('once for each line', async () => {
		const lines = 'Uppgift saknas. Uppgift saknas.\n\n- Ett.\n- Uppgift saknas.';
		const left = await leftIn(page('content/pages/sv/tack.mdx', lines));
		expect(left.map(({ line }) => line)).toEqual([9, 12]);
	});

	test.each([
		['anonymitet', SURVEY_KEEPER],
		['integritet', 'den som ansvarar för personuppgifter'],
	])('of the page %s is known by %s', async (id, knownBy) => {
		const left = await leftIn(page(`content/pages/sv/${id}.mdx`, '**Uppgift saknas:** vad.'));
		expect(left).toEqual([expect.objectContaining({ knownBy })]);
	});
});

describe('what no real code or letter is made without is left', () => {
	const who = 'reviewed: { by: Språkgranskare, date: 2026-06-01 }';
	const [decision = ''] =
		/disposal: .*/.exec(contentWith().find(({ path }) => path === SURVEY)?.text ?? '') ?? [];

	test.each([
		[
			ORGANISATION,
			'webAddress: https://trygghet.example',
			'webAddress',
			'den som sköter webbplatsen',
		],
		[SURVEY, decision, 'disposal', SURVEY_KEEPER],
		[LETTER, who, 'reviewed', SURVEY_KEEPER],
		['content/letters/en/brev.yaml', who, 'reviewed', SURVEY_KEEPER],
		['content/letters/ar/brev.yaml', who, 'reviewed', SURVEY_KEEPER],
	])('%s without "%s"', async (file, said, field, knownBy) => {
		const left = [expect.objectContaining({ file, field, knownBy })];
		expect(await leftIn(contentWhere(file, said, `${field}: null`))).toEqual(left);
		expect(await leftIn(contentWhere(file, said, ''))).toEqual(left);
	});

	test('a decision that is written wrongly is a mistake, and not left as well', async () => {
		const advice = await adviceIn(contentWhere(SURVEY, decision, 'disposal: Ja'));
		expect(advice.filter(({ field }) => field === 'disposal')).toEqual([]);
	});
});
