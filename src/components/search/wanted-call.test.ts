import { expect, test } from 'vitest';
import { wantedCall } from './wanted-call.ts';

const police = wantedCall({
	number: '114 14',
	words: ['polis', 'fest', 'anmäla brott', 'police', 'شرطة'],
});

test.each([
	['114 14', 'the number'],
	['11414', 'the number in one'],
	['ring 114-14', 'the number among words'],
	['112 eller 114 14?', 'the number beside another'],
	['bor på Ekvägen 3, ring 11414', 'the number beside that of a house'],
	['١١٤١٤', 'the number in Arabic digits'],
	['polisen', 'another ending'],
	['festen', 'an ending that looks like two'],
	['polsien', 'a typo'],
	['hur anmäler jag ett brott till polis', 'a word among others'],
	['anmäla brott', 'two words'],
	['POLICE', 'another language'],
	['الشرطة', 'with its article'],
])('"%s" needs the number: %s', (typed) => {
	expect(police(typed)).toBe(true);
});

test.each(['114', '1141', 'anmäla', 'pålitlig', 'pol', ''])('"%s" does not', (typed) => {
	expect(police(typed)).toBe(false);
});

test.each(['+46 8-465 004 13', '0046846500413', '+46 (0)8 465 004 13', '08/465 004 13'])(
	'"%s" is the number as one calls it from elsewhere or has it in a list',
	(typed) => {
		expect(wantedCall({ number: '08-465 004 13', words: [] })(typed)).toBe(true);
	},
);
