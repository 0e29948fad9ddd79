import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

test('netlify.toml sends exactly the security headers that the function sends', () => {
	const settings = parse(readFileSync('netlify.toml', 'utf8'));
	expect(settings['headers']).toContainEqual({ for: '/*', values: securityHeaders });
});
