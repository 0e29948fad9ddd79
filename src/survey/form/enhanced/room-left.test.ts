import { expect, test } from 'vitest';
import { roomLeft } from './room-left.ts';

const words = { left: '{count} kvar', over: '{count} för mycket' };

test.each([
	['', ''],
	['12345678', '2 kvar'],
	['1234567', ''],
	['  1234567890  ', '0 kvar'],
	['😀'.repeat(10), '0 kvar'],
	['12345678901', '1 för mycket'],
])('of ten characters %j leaves %j', (text, said) => {
	expect(roomLeft(text, 10, words)).toBe(said);
});
