import { undressCode } from './undress-code.ts';

/**
 * One-time codes: 11 random symbols (55 bits) and one check symbol, shown in groups of four.
 *
 * The alphabet is Crockford's base 32, which has no I, L, O or U. Each symbol is an element of
 * GF(32); the code is valid when the polynomial with these coefficients is 0 at α = x, a
 * generator of the field with x⁵ = x² + 1. Symbol i then has weight α^(11−i): the weights are
 * not zero and all different, so every single wrong symbol and every swap of two is caught
 * (a one-check Reed–Solomon code, Reed & Solomon 1960).
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SYMBOLS = 11;
const CODE_SYMBOLS = DATA_SYMBOLS + 1;
/** Symbols in a printed group. */
const GROUP = 4;
const FIELD_POLYNOMIAL = 0b100101;

export type CodeProblem = 'missing' | 'symbols' | 'length' | 'check';
export type CheckedCode =
	| { ok: true; code: string }
	/** `group`: the printed group (0, 1, 2) that the typo is in, where it can be known. */
	| { ok: false; problem: CodeProblem; group?: number };

const timesAlpha = (element: number) =>
	element & 0b10000 ? (element << 1) ^ FIELD_POLYNOMIAL : element << 1;

const evaluate = (elements: number[]) =>
	elements.reduce((sum, element) => timesAlpha(sum) ^ element, 0);

const checkSymbol = (data: number[]) => timesAlpha(evaluate(data));

/** A new code without separators, from the platform's cryptographic randomness. */
export function newCode(): string {
	// 256 is a multiple of 32, so the low five bits of a random byte are uniform.
	const data = [...crypto.getRandomValues(new Uint8Array(DATA_SYMBOLS))].map((byte) => byte & 31);
	return [...data, checkSymbol(data)].map((element) => ALPHABET.charAt(element)).join('');
}

/** The code as it is printed: groups of four. */
export const printedCode = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-');

/** Reads what a person typed or pasted. Case and what stands between groups do not matter; O is 0, I and L are 1. */
export function checkCode(typed: string): CheckedCode {
	const groups = undressCode(typed, (symbols) => isCode(elementsOf(symbols)))
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.split(/[\s-]+/)
		.filter((group) => group !== '');
	const code = groups.join('');
	if (code === '') return { ok: false, problem: 'missing' };
	const elements = elementsOf(code);
	if (elements.includes(-1))
		return typo('symbols', isPrinted(groups) ? groups : code.match(/.{1,4}/gsu), (group) =>
			[...group].some((symbol) => !ALPHABET.includes(symbol)),
		);
	if (elements.length !== CODE_SYMBOLS)
		return typo('length', isPrinted(groups) ? groups : [], ({ length }) => length !== GROUP);
	return isCode(elements) ? { ok: true, code } : { ok: false, problem: 'check' };
}

const elementsOf = (symbols: string) => [...symbols].map((symbol) => ALPHABET.indexOf(symbol));

const isCode = (elements: number[]) =>
	elements.length === CODE_SYMBOLS && !elements.includes(-1) && evaluate(elements) === 0;

const isPrinted = (groups: string[]) => groups.length === CODE_SYMBOLS / GROUP;

/** Names the group only where it is the only wrong one: else a person would mend half of it. */
function typo(
	problem: CodeProblem,
	groups: string[] | null,
	isWrong: (group: string) => boolean,
): CheckedCode {
	const wrong = (groups ?? []).flatMap((group, index) => (isWrong(group) ? [index] : []));
	const [group] = wrong;
	const isKnown = wrong.length === 1 && group !== undefined && group < CODE_SYMBOLS / GROUP;
	return { ok: false, problem, ...(isKnown && { group }) };
}
