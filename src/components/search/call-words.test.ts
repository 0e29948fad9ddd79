import { expect, test } from 'vitest';
import { CALLS, searchStrings } from '../../strings/search.ts';
import { LANGUAGES } from '../../survey/rules/languages.ts';
import { wantedCall } from './wanted-call.ts';

const numbers = CALLS.map((call) => ({
	call,
	isWanted: wantedCall({
		number: '08-123 45',
		words: LANGUAGES.flatMap((language) => searchStrings(language).callWords[call]),
	}),
}));
const callsFor = (typed: string) =>
	numbers.filter(({ isWanted }) => isWanted(typed)).map(({ call }) => call);

test.each([
	['vem ringer jag när hissen har stannat', ['repairs']],
	['fast i hissen', ['emergencyRepairs', 'repairs']],
	['elementen är kalla', ['repairs']],
	['stopp i avloppet', ['repairs']],
	['läckage', ['emergencyRepairs', 'repairs']],
	['strömmen har gått', ['emergencyRepairs']],
	['låst mig ute', ['emergencyRepairs']],
	['röklukt i trapphuset', ['emergency']],
	['skjutning', ['emergency']],
	['han slog mig', ['women']],
	['knark i trapphuset', ['police']],
	['cykelstöld', ['police']],
	['källarinbrott', ['police']],
	['högt ljud', ['disturbance']],
	['elevator', ['repairs']],
	['no heating', ['repairs']],
	['no electricity', ['emergencyRepairs']],
	['المصعد لا يعمل', ['repairs']],
	['لا يوجد ماء ساخن', ['repairs']],
	['جار مزعج', ['disturbance']],
])('"%s" is answered by %j', (typed, calls) => {
	expect(callsFor(typed)).toEqual(calls);
});

test.each(['grannen röker', 'barnfest', 'brandvarnare', 'sommarjobb', 'hyra'])(
	'"%s" is about no number',
	(typed) => {
		expect(callsFor(typed)).toEqual([]);
	},
);
