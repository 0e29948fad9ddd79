import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCode, newCode, printedCode } from './code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.constant(null).map(newCode);
const symbols = fc.constantFrom(...ALPHABET.split(''));
const positions = fc.integer({ min: 0, max: 11 });

test('a new code is twelve symbols and valid', () => {
	fc.assert(
		fc.property(codes, (code) => {
			expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
			expect(checkCode(code)).toEqual({ ok: true, code });
		}),
	);
});

test('in each place of a new code any symbol can stand', () => {
	const made = Array.from({ length: 1_000 }, newCode);
	for (const place of Array.from({ length: 12 }).keys())
		expect(new Set(made.map((code) => code[place])).size, String(place)).toBe(ALPHABET.length);
});

test('every single wrong symbol is caught', () => {
	fc.assert(
		fc.property(codes, positions, symbols, (code, at, symbol) => {
			fc.pre(code[at] !== symbol);
			const typed = code.slice(0, at) + symbol + code.slice(at + 1);
			expect(checkCode(typed)).toEqual({ ok: false, problem: 'check' });
		}),
		{ numRuns: 2_000 },
	);
});

test('every swap of two symbols is caught', () => {
	fc.assert(
		fc.property(codes, positions, positions, (code, i, j) => {
			fc.pre(code[i] !== code[j]);
			const typed = code.split('');
			[typed[i], typed[j]] = [code.charAt(j), code.charAt(i)];
			expect(checkCode(typed.join(''))).toEqual({ ok: false, problem: 'check' });
		}),
		{ numRuns: 2_000 },
	);
});

test.each([
	['lower case', (code: string) => code.toLowerCase()],
	['groups with hyphens', printedCode],
	['groups with spaces', (code: string) => ` ${printedCode(code).replaceAll('-', ' ')} `],
	['groups with long dashes', (code: string) => printedCode(code).replaceAll('-', '–')],
	['the letter O for zero', (code: string) => code.replaceAll('0', 'o')],
	['the letters I and L for one', (code: string) => code.replace('1', 'i').replaceAll('1', 'L')],
])('a code is read in %s', (_, write) => {
	fc.assert(
		fc.property(codes, (code) => {
			expect(checkCode(write(code))).toEqual({ ok: true, code });
		}),
	);
});

test.each([
	['', 'missing', undefined],
	[' - ', 'missing', undefined],
	['ABCD-EFGH-JKM', 'length', 2],
	['ABCD-EFG-HJKM', 'length', 1],
	['＂ABCD-EFGH-JKM＂', 'length', 2],
	['ABCDE EFGH JKMN', 'length', 0],
	['ABCD-EFG-HJK', 'length', undefined],
	['ABCDEFGHJKM', 'length', undefined],
	['0000-0000-0000-0000', 'length', undefined],
	['ABCD-EFGH-JKM!', 'length', 2],
	['ABCD-EFGH-JK!N', 'symbols', 2],
	['ABCD-EUGH-JKMN', 'symbols', 1],
	['ABCD-U-EFGH', 'symbols', 1],
	['abcdefghjkmu', 'symbols', 2],
	['UBCD-EUGH-JKMN', 'symbols', undefined],
	['0000-0000-0000-U', 'symbols', undefined],
	['Å'.repeat(100_000), 'symbols', undefined],
])('%j is refused: %s, in group %s', (typed, problem, group) => {
	expect(checkCode(typed)).toEqual({
		ok: false,
		problem,
		...(group !== undefined && { group }),
	});
});

test('a code is printed in groups of four', () => {
	expect(printedCode('0123456789AB')).toBe('0123-4567-89AB');
});
