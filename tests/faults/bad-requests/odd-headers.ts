import fc from 'fast-check';

/** What a header may hold on the way: any byte but controls. */
const headerText = fc.string({
	unit: fc
		.integer({ min: 0x20, max: 0xff })
		.filter((byte) => byte !== 0x7f)
		.map((byte) => String.fromCharCode(byte)),
	maxLength: 300,
});

const either = (...usual: string[]) => fc.oneof(fc.constantFrom(...usual), headerText);

/** Headers that no browser sends like this; the content type is left to the body. */
export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.record(
	{
		'sec-fetch-site': either('same-origin', 'none', 'same-site', 'cross-site', 'same-origin, none'),
		origin: either(
			'null',
			'https://trygghet.example',
			'https://',
			'https://trygghet.example:99999',
		),
		host: either('', 'evil.example', 'trygghet.example:443'),
		accept: either('text/html', '*/*', 'application/json', ','.repeat(300)),
		'accept-language': either('ar;q=x', 'en;q=', ';q=1', 'sv;q=-1', '-', ',,;,'.repeat(80)),
		'content-length': fc.constantFrom('0', '-1', '1e3', 'x', '', '999999999999999999999', '12, 13'),
		'content-encoding': fc.constantFrom('gzip', 'br', 'identity'),
		'x-forwarded-for': headerText,
		cookie: headerText,
	},
	{ requiredKeys: [] },
);

/** Near misses and nonsense, without those that the function takes. */
export const wrongType: fc.Arbitrary<string> = fc.constantFrom(
	'',
	'text/plain',
	'text/plain; application/json',
	'application/json, application/json',
	'application/json,application/x-www-form-urlencoded',
	'application/jsonp',
	'application/problem+json',
	'multipart/form-data; boundary=x',
	'"application/json"',
	'application/json\u00A0x',
);

/** Spellings of a content type that the function takes. */
export const spelled = (type: string): fc.Arbitrary<string> =>
	fc
		.constantFrom('', ';', '; charset=utf-8', ';charset=iso-8859-1', '; charset="', ';;=;')
		.chain((parameters) =>
			fc.constantFrom(type, type.toUpperCase()).map((name) => name + parameters),
		);
