import { expect, test } from 'vitest';
import { runNy } from './new-page/run-ny.ts';
import { runHere } from './run-here-fixture.ts';
import { runSurvey } from './survey/run-survey.ts';

const survey = (args: string) => runHere(() => runSurvey(args.split(' ')), '.', {});

test.each([
	[
		'a command',
		'stauts',
		'"stauts" finns inte. Menade du "status"?\nHjälp: npm run survey -- --help',
	],
	['a missing flag', 'close', 'Det saknas: --survey <id>\nHjälp: npm run survey -- close --help'],
	[
		'a flag',
		'close --survey 2026 --sruvey 26',
		'Flaggan "--sruvey" finns inte. Menade du "--survey"?',
	],
	['a flag without a value', 'close --survey', 'Det ska stå något efter --survey.'],
	['a value', 'codes --mode post', 'Efter --mode ska det stå ett av: web, paper.'],
	['words too many', 'close --survey 2026 nu', 'som inte hör till någon flagga: nu.'],
	[
		'two ways at once',
		'publish --survey 2026 --counts x',
		'antingen --survey ID eller --counts FIL',
	],
])('%s that is wrong is said in Swedish, and what to do', async (_, args, said) => {
	const { code, stdout, stderr } = await survey(args);
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toContain(said);
	expect(stderr).not.toContain('error');
});

test('npm run ny says the same', async () => {
	const { code, stderr } = await runHere(() => runNy(['åtgärd', 'lampor']), '.', {});
	expect(code).toBe(1);
	expect(stderr).toContain('flagga: lampor.');
	expect(stderr).toContain('Hjälp: npm run ny -- measure --help');
});

test('help that is asked for is no mistake', async () => {
	const { code, stdout, stderr } = await survey('close --help');
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout).toContain('npm run survey -- close');
});
