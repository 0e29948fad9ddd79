import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

const URL = 'https://tryggt.almlovstahem.example';

test.each(['production', 'deploy-preview', undefined])(
	'a build in the context "%s" stands where its environment says',
	(CONTEXT) => {
		expect(siteAddress({ CONTEXT, URL })).toBe(URL);
	},
);

test.each(['deploy-preview', undefined])(
	'in the context "%s" it may stand nowhere, and says so',
	(CONTEXT) => {
		expect(siteAddress({ CONTEXT })).toMatch(/\.example$/);
	},
);

test.each([undefined, ''])('in production the address "%s" is refused', (URL) => {
	expect(() => siteAddress({ CONTEXT: 'production', URL })).toThrow('set URL to its address');
});
