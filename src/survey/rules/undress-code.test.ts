import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSize } from '../../../tests/test-size.ts';
import { checkCode, newCode, printedCode } from './code.ts';

type Dress = (code: string) => string;

const numRuns = testSize(30, 2_000);
const codes = fc.constant(null).map(newCode);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');

/** Each ASCII character of `range` as it stands so much further on in Unicode. */
const shifted =
	(range: RegExp, by: number): Dress =>
	(code) =>
		code.replace(range, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + by));
const named = (name: string, dresses: Dress[]) =>
	dresses.map((dress, index): [string, Dress] => [`${name} (${String(index)})`, dress]);

const SYMBOLS: [string, Dress][] = [
	['as they are', (code) => code],
	['in lower case', (code) => code.toLowerCase()],
	['full-width', shifted(/[0-9A-Z-]/g, 0xfee0)],
	['with Arabic-Indic digits', shifted(/[0-9]/g, 0x660 - 0x30)],
	['with Persian digits', shifted(/[0-9]/g, 0x6f0 - 0x30)],
	...named(
		'with marks that cannot be seen',
		'\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u061C\u202A\u2066\u2069\uFE0F'
			.split('')
			.map((mark) => (code) => code.split('').join(mark)),
	),
];
const DASHES = '-‐‑‒–—―−⁃˗﹣－_'.split('');
const GROUPS: [string, Dress][] = [
	['together', (code) => code.replace(/-/g, '')],
	...named(
		'apart',
		DASHES.concat(' \u00A0\u2009\u3000\t.,/+~'.split(''))
			.concat('\r\n', ' – ', '-\n', '. ', ', ', ' / ', '…', ' + ')
			.map((separator) => (code) => code.replace(/-/g, separator)),
	),
];
const AROUND: [string, Dress][] = [
	['nothing', (code) => code],
	['a final full stop', (code) => `${code}.`],
	['a line break', (code) => `${code}\r\n`],
	['an isolate', (code) => `\u2066${code}\u2069`],
	...named(
		'quotes',
		['""', "''", '””', '’’', '´´', '``', '＂＂', '″″', '“”', '„“', '«»', '»«', '‹›', '‚‘', '「」']
			.concat('()', '[]', '<>', '**', '##', '||', '{}')
			.map(
				([before = '', after = '']) =>
					(code) =>
						before + code + after,
			),
	),
];
const SENTENCES: [string, Dress][] = [
	...named(
		'words',
		[
			'Kod: ¤',
			'KOD ¤',
			'Min kod är ¤.',
			'Koden är: “¤”',
			'Your code is ¤',
			'Your code: ¤!',
			'Code ¤',
		]
			.concat('رمزك هو ¤', 'الرمز: ¤، شكراً', '‏رمزك: ⁨¤⁩')
			.map((words) => (code) => words.replace('¤', code)),
	),
];
/** With other words beside it than lead to a code, as it is printed alone. */
const TEXTS: [string, Dress][] = named(
	'other words',
	[
		'Hej! Din kod: ¤ gäller till mars',
		'Use ¤ to answer',
		'Här är ¤, tack!',
		'Vi fick\n¤\ni brevet',
	].map((words) => (code) => words.replace('¤', code)),
);
const LINKS: [string, Dress][] = ['', 'en/', 'ar/', 'lattlast/'].flatMap((language) => {
	const link: Dress = (code) => `https://trygghet.example/${language}enkat/#kod=${code}`;
	return named(`the link ${language}`, [
		link,
		(code) => encodeURIComponent(link(code)),
		(code) => encodeURIComponent(encodeURIComponent(link(code))),
		(code) => link(encodeURIComponent(code)),
		(code) => `Svara här: ${link(code)} eller på papper.`,
		(code) => `<${link(code)}&steg=x>`,
	]);
});

const dressed = (...rows: [string, Dress][][]): fc.Arbitrary<Dress> =>
	fc
		.tuple(...rows.map((row) => fc.constantFrom(...row.map(([, dress]) => dress))))
		.map((dresses) => (code) => dresses.reduce((text, dress) => dress(text), code));

test.each([...SYMBOLS, ...GROUPS, ...AROUND, ...SENTENCES, ...TEXTS, ...LINKS])(
	'a code is read that comes %s',
	(_, dress) => {
		fc.assert(
			fc.property(codes, (code) => {
				expect(checkCode(dress(printedCode(code)))).toEqual({ ok: true, code });
			}),
			{ numRuns },
		);
	},
);

const ANY = fc.oneof(
	dressed(SYMBOLS, GROUPS, AROUND),
	dressed(SYMBOLS, GROUPS, SENTENCES),
	dressed(SYMBOLS, TEXTS),
	dressed(SYMBOLS, LINKS),
);

test('a code is read in several of these at once', () => {
	fc.assert(
		fc.property(codes, ANY, (code, dress) => {
			expect(checkCode(dress(printedCode(code)))).toEqual({ ok: true, code });
		}),
		{ numRuns: 20 * numRuns },
	);
});

const positions = fc.integer({ min: 0, max: 11 });

test('in none of these a wrong symbol is overlooked, or two that have changed places', () => {
	const wrong = fc.constantFrom(...ALPHABET, ...'UÅ!*%&'.split(''));
	fc.assert(
		fc.property(codes, ANY, positions, wrong, fc.boolean(), (code, dress, at, symbol, isSwap) => {
			const next = (at + 1) % 12;
			const typed = code.split('');
			if (isSwap) [typed[at], typed[next]] = [code.charAt(next), code.charAt(at)];
			else typed[at] = symbol;
			fc.pre(typed.join('') !== code);
			expect(checkCode(dress(printedCode(typed.join(''))))).toMatchObject({ ok: false });
		}),
		{ numRuns: 20 * numRuns },
	);
});

test('of two codes in one text none is taken', () => {
	const joints = fc.constantFrom(' ', ', ', '\n', ' eller ', ' / ', '. Kod: ');
	fc.assert(
		fc.property(codes, codes, ANY, ANY, joints, (code, other, dress, dressOther, joint) => {
			const text = dress(printedCode(code)) + joint + dressOther(printedCode(other));
			expect(checkCode(text)).toMatchObject({ ok: false });
		}),
		{ numRuns: 20 * numRuns },
	);
});

test.each(DASHES)('between other words a code is read with %s between its groups', (dash) => {
	const code = ['0000', '0000', '0000'].join(dash);
	expect(checkCode(`Hej! Din kod: ${code} gäller till mars`)).toMatchObject({ ok: true });
});

test('a word as long as a code does not hide the one beside it', () => {
	expect(checkCode('Hej trygghetsdag, vi fick 0000-0000-0000 idag')).toMatchObject({ ok: true });
});

test('beside another that somebody has mistyped no code is taken', () => {
	expect(checkCode('Vi fick 0000-0000-0000 och 0000-0000-0001 idag')).toMatchObject({ ok: false });
});

test('beyond a thousand characters no code is looked for', () => {
	const after = (characters: number) => `${'Hej! '.repeat(characters / 5)}0000-0000-0000`;
	expect(checkCode(after(985))).toMatchObject({ ok: true });
	expect(checkCode(after(1_000))).toMatchObject({ ok: false });
});

test('the same code twice is one', () => {
	expect(checkCode('Kod: 0000-0000-0000, alltså oooo oooo oooo')).toEqual({
		ok: true,
		code: '000000000000',
	});
});

test('in a link the code alone counts, whatever its address looks like', () => {
	const link = 'https://1234-5678-9abc.example/enkat/#kod=000000000000';
	expect(checkCode(link)).toEqual({ ok: true, code: '000000000000' });
});

/** Found by chance: one in 32 has the right check symbol. */
test.each([
	'På kod mars tack brev',
	'På kod tack here code',
	'Vi ropade oooooooooooo länge',
	'Nummer 000000000000 svarar',
])('%j holds no code', (words) => {
	expect(checkCode(words)).toMatchObject({ ok: false });
});

test('letters of words never make a code', () => {
	const words = 'kod code is my here tack hela trygghetsdag letter brev det 2026 8-12 mars'.split(
		' ',
	);
	const lost = codes.map((code) => printedCode(code).slice(5));
	const text = fc
		.array(fc.oneof(fc.constantFrom(...words), lost), { minLength: 1, maxLength: 9 })
		.map((sentence) => `På ${sentence.join(' ')}`);
	fc.assert(
		fc.property(text, (typed) => {
			expect(checkCode(typed)).toMatchObject({ ok: false });
		}),
		{ numRuns: 20 * numRuns },
	);
});
