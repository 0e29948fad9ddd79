import { expect, test } from 'vitest';
import { plain, stem, wordsIn } from './words.ts';

test('signs between words are no words', () => {
	expect(wordsIn('Hög musik, kl. 23!')).toEqual(['hög', 'musik', 'kl', '23']);
});

test('marks belong to their letters, and digits are digits in any script', () => {
	expect(wordsIn('ليلاً ١١٢ ۱۱۴')).toEqual(['ليلاً', '112', '114']);
});

test('dots and accents do not count', () => {
	expect(plain('källarförråd på råå')).toBe('kallarforrad pa raa');
});

test.each([
	['trappa', 'trappen', 'trappor', 'trapporna'],
	['lampa', 'lampan', 'lamporna'],
	['stökig', 'stökigt', 'stökiga'],
	['ring', 'ringer', 'ringa'],
	['granne', 'grannen', 'grannarna'],
	['شرطة', 'الشرطة', 'للشرطة', 'والشرطة'],
	['اعمال', 'أعمال'],
	['شرطة', 'شرطه'],
	['مبنى', 'مبني'],
])('%s, %s, %s are one word', (...words) => {
	expect(new Set(words.map(stem)).size).toBe(1);
});

test('short words keep their letters', () => {
	expect(['lås', 'bo', 'ren', 'en'].map(stem)).toEqual(['las', 'bo', 'ren', 'en']);
});
