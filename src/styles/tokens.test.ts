import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOKENS = 'src/styles/tokens.css';

test('every colour but black and white is named in one file, so that another company has its own', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => join('src', file))
		.filter((file) => /(?<!\.test)\.(?:astro|css|svg|tsx?)$/.test(file) && file !== TOKENS);
	const written = files.flatMap((file) =>
		(readFileSync(file, 'utf8').match(/#[0-9a-f]{6}\b/gi) ?? []).map((colour) => [file, colour]),
	);
	expect(written).toEqual([]);
});
