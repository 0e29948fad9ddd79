/** What may point somebody out, and follows a pattern. */
export type PersonalMark = 'personal-number' | 'phone' | 'email' | 'flat' | 'plate' | 'address';

const PATTERNS: [PersonalMark, RegExp[]][] = [
	[
		'personal-number',
		[
			// With any last four: a wrong check digit is a slip of the finger. A coordination number has
			// 60 added to its day.
			/(?<!\d)(?:(?:19|20) ?)?\d\d[ ./-]?(?:0[1-9]|1[0-2])[ ./-]?(?:[06][1-9]|[1278]\d|[39][01]) ?[-+./_]? ?(?:\d{4}|x{4}|\*{4})(?!\d)/i,
		],
	],
	[
		'phone',
		[
			/(?<!\d)(?:\+|00)\d(?:[ ()/-]*\d){7,14}(?!\d)/,
			/(?<!\d)0\d(?:[ ()/-]*\d){5,9}(?!\d)/,
			// With dots, which also stand in times (06.00-22.00) and days (01.02.2026).
			/(?<![\d.])0\d{1,3}(?:\.\d{5,8}|[ .-]\d{2,3}(?:\.\d{2,3}){2})(?!\.?\d)/,
			/\+\d{1,3}(?:\.\d{2,4}){3,4}(?!\d)/,
			/(?<!\d)7[02369](?:[ -]*\d){7}(?!\d)/,
			// Without the area code, in the groups that Swedes write.
			/(?<![\d-])\d{2,3}[ -]\d{2,3}[ -]\d\d(?:[ -]\d\d)?(?![\d-])/,
		],
	],
	[
		'email',
		[
			/[\p{L}\p{N}._%+-]+ ?(?:@|[([] ?(?:at|snabel-?a) ?[)\]]) ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu,
		],
	],
	[
		'flat',
		[
			/(?<!\p{L})(?:lgh|lght|lägenhet|lägenheten|apartment|apt|flat|شقة|الشقة|شقتي)(?:s?[ -]?(?:nr|num(?:mer|ret)(?: är)?))?\.?(?: ?(?:nr|nummer|no|number(?: is)?|رقم)\.?)?[ :#-]*[a-z]?\d{1,5}(?!\d)/iu,
		],
	],
	[
		'plate',
		[
			// As Transportstyrelsen gives them out: no I, Q or V.
			/(?<!\p{L})[A-HJ-PR-UW-Z]{3}[ -]?\d\d[A-HJ-NPR-UW-Z\d](?![\p{L}\d])/u,
			// In small letters with a space it would be any word before a number.
			/(?<!\p{L})[a-hj-pr-uw-z]{3}\d\d[a-hj-npr-uw-z\d](?![\p{L}\d])/iu,
		],
	],
];

/**
 * Which kinds of what may point somebody out a text holds: a help for whoever reads it, never a proof
 * that there is nothing. Names follow no pattern.
 * @param streets The site's own: with a number after it, one is an address
 */
export function personalMarks(text: string, streets: string[]): PersonalMark[] {
	const plain = plainText(text);
	const isIn = (within: string, patterns: RegExp[]) =>
		patterns.some((pattern) => pattern.test(within));
	return [
		...PATTERNS.flatMap(([mark, patterns]) => (isIn(plain, patterns) ? [mark] : [])),
		...(isIn(withoutDots(plain), streets.map(addressIn)) ? ['address' as const] : []),
	];
}

/** Digits of any script as ours, one sort of dash and of space, nothing that is not seen. */
const plainText = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/\p{DI}/gu, '')
		.replace(/[\p{Pd}\u2212]/gu, '-')
		.replace(/\s+/g, ' ');

/** Many a keyboard has no å, ä and ö. */
const withoutDots = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A street in any case, also with its last part cut short ("Storg. 3"), and a number. */
function addressIn(street: string): RegExp {
	const plain = withoutDots(plainText(street));
	const [, stem = plain, kind] = /^(.+)(gatan|vagen|gangen|stigen)$/i.exec(plain) ?? [];
	const name = stem.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]{0,3}');
	const end = kind === undefined ? '' : `(?:${kind}|${kind.slice(0, 3)}|${kind.charAt(0)})\\.?`;
	return new RegExp(
		`(?<!\\p{L})${name}${end}[ ,:(#-]{0,2}(?:(?:nr|no)\\.?|nummer|number)?[ #]?\\d{1,3} ?[A-Z]?(?!\\d)`,
		'iu',
	);
}
