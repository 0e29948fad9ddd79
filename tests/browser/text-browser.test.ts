import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/lib/paths.ts';
import { surveyStrings } from '../../src/strings/survey.ts';
import { fullTest } from '../full-test.ts';
import { findOrInstall } from './find-program.ts';
import { type RunningSite, startSite } from './running-site.ts';
import { questions, secondAnswers, stopsBetween } from './second-answers.ts';
import { browse, clear, findLynx, goTo, press, tab, type } from './text-browsers/lynx.ts';
import * as w3m from './text-browsers/w3m.ts';

const lynx = findOrInstall(findLynx, 'lynx');
const foundW3m = findOrInstall(w3m.findW3m, 'w3m');
const { form, errors } = surveyStrings('sv');
const THANKS = 'Tack för ditt svar';
const BEFORE_CODE = 'spelar ingen roll';

/** Each question with how many stops it is to its answer, from the answer before. */
const stops = stopsBetween(questions).map((count, index) => [count, questions[index]] as const);

let site: RunningSite;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.stop());

describe.skipIf(lynx === undefined)(
	`in a text browser, Lynx${lynx === undefined ? ' (none is installed: apt-get install lynx)' : ''}`,
	() => {
		const answer = (keys: string[][]) =>
			browse(lynx ?? '', site.address + paths.survey, keys.flat());
		const code = goTo(BEFORE_CODE);
		const send = [...goTo(form.send), ...press];
		/** From the code past "no answer" and the first of its answers, to the second. */
		const fairlySatisfied = [...tab(3), ...press];

		test('the survey is answered, and what is not answered is sent as no answer', async () => {
			const shown = await answer([code, type(await site.newCode()), fairlySatisfied, send]);
			expect(shown).toContain(THANKS);
			expect(await site.answers()).toContainEqual({ satisfied: 'fairly-satisfied' });
		});

		test('a wrong code is said in words, and mended with the answers still there', async () => {
			const own = await site.newCode();
			const before = await site.answers();
			const wrong = [code, type('ABCD'), fairlySatisfied, send];
			const shown = await answer([...wrong, code, clear, type(own), tab(1), send]);
			expect(shown).toContain(errors.heading);
			expect(shown).toContain(THANKS);
			expect(await site.answers()).toEqual([...before, { satisfied: 'fairly-satisfied' }]);
		});

		fullTest('the whole form is answered, to its receipt', async () => {
			const shown = await answer([
				code,
				type(await site.newCode()),
				...stops.map(([count, question]) => [
					...tab(count),
					...(question?.type === 'text' ? type('Lynx') : press),
				]),
				send,
			]);
			expect(shown).toContain(THANKS);
			expect(await site.answers()).toContainEqual(secondAnswers('Lynx'));
		});
	},
);

describe.skipIf(foundW3m === undefined)(
	`in a text browser, w3m${foundW3m === undefined ? ' (none is installed: apt-get install w3m)' : ''}`,
	() => {
		fullTest('the whole form is answered, to its receipt', async () => {
			const keys = [
				w3m.goTo(BEFORE_CODE) + w3m.tab(1) + w3m.fill(await site.newCode()),
				...stops.map(([count]) => w3m.tab(count) + w3m.press),
				w3m.goTo(form.send) + w3m.press,
			];
			const address = site.address + paths.survey;
			const shown = await w3m.browse(foundW3m ?? '', address, keys.join(''), 'w3m');
			expect(shown).toContain(THANKS);
			expect(await site.answers()).toContainEqual(secondAnswers('w3m'));
		});
	},
);
