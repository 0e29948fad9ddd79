import { expect, test } from 'vitest';
import { loopSv } from './loop.ts';

const NOTICED = 'Ungefär 35 av 100 hade märkt av det under året innan';

test.each([
	['once', ['2025'], ['2025'], `${NOTICED}.`],
	[
		'again where it is another',
		['2024', '2025'],
		['2025'],
		`${NOTICED} (enkäterna 2024 och 2025).`,
	],
	['where nothing stands before', ['2025'], undefined, `${NOTICED} (enkäten 2025).`],
])('the survey is named %s', (_, years, wantedIn, said) => {
	expect(loopSv.noticed(35, years, wantedIn)).toBe(said);
});
