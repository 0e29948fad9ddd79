import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/lib/paths.ts';
import { surveyStrings } from '../../src/strings/survey.ts';
import { browse, clear, findLynx, goTo, press, tab, type } from './lynx.ts';
import { type RunningSite, startSite } from './running-site.ts';

const lynx = findLynx();
const { form, errors } = surveyStrings('sv');

describe.skipIf(lynx === undefined)('in a text browser, Lynx (skipped where there is none)', () => {
	let site: RunningSite;
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.stop());

	const answer = (keys: string[][]) => browse(lynx ?? '', site.address + paths.survey, keys.flat());
	const code = goTo('spelar ingen roll');
	const send = [...goTo(form.send), ...press];
	/** From the code past "no answer" and the first of its answers, to the second. */
	const fairlySatisfied = [...tab(3), ...press];

	test('the survey is answered, and what is not answered is sent as no answer', async () => {
		const shown = await answer([code, type(await site.newCode()), fairlySatisfied, send]);
		expect(shown).toContain('Tack för ditt svar');
		expect(await site.answers()).toEqual([{ satisfied: 'fairly-satisfied' }]);
	});

	test('a wrong code is said in words, and mended with the answers still there', async () => {
		const own = await site.newCode();
		const before = await site.answers();
		const wrong = [code, type('ABCD'), fairlySatisfied, send];
		const shown = await answer([...wrong, code, clear, type(own), tab(1), send]);
		expect(shown).toContain(errors.heading);
		expect(shown).toContain('Tack för ditt svar');
		expect(await site.answers()).toEqual([...before, { satisfied: 'fairly-satisfied' }]);
	});
});
