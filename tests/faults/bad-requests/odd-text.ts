import fc from 'fast-check';

const utf16Unit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Text that something might trip over: half surrogate pairs, U+0000, the syntax of others. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: utf16Unit }),
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		'',
		'\0',
		'\uD800',
		'\uDC00\uD800',
		'\uFFFD',
		'\uFEFF',
		'\u202E',
		'x'.repeat(1001),
		'\u{1F468}\u200D\u{1F469}'.repeat(300),
		"'; DROP TABLE ballots; --",
		'$1',
		'%00',
		'%',
		'\\u0000',
		'</textarea><script>',
		'"',
		'\\',
		'\r\n',
	),
);
