import { expect, test } from 'vitest';
import { type PersonalMark, personalMarks } from './personal-marks.ts';

const STREETS = ['Lövgången', 'Östra Storgatan', 'Karl X:s väg', 'Gläntvägen'];
const marks = (text: string) => personalMarks(text, STREETS);

test.each<[PersonalMark, string[]]>([
	[
		'personal-number',
		[
			'850709-9805',
			'mitt nr är 8507099805.',
			// Whatever the last digit.
			'850709-9801',
			'19850709-9805',
			'198507099805',
			'1985-07-09-9805',
			'1985 07 09 9805',
			'19 850709 9805',
			'850709 – 9805',
			'850709+9805',
			'850769-9805',
			'850709-xxxx',
			'(850709-9805)',
			'850709.9805',
			'850709/9805',
			'850709_9805',
			'1985.07.09-9805',
			'1985/07/09-9805',
			'٨٥٠٧٠٩-٩٨٠٥',
			'８５０７０９－９８０５',
			'8507\u00AD09-98\u200B05',
		],
	],
	[
		'phone',
		[
			'070-174 06 05',
			'Ring 0701740605!',
			'070 1740605',
			'+46 70 174 06 05',
			'+46(0)70-174 06 05',
			'0046701740605',
			'042-10 50 00',
			'08-465 004 00',
			'701740605',
			'nås på 390 06 00',
			'12 34 56',
			'tel:08/4650040',
			'+45 33 12 34 56',
			'070.174.06.05',
			'070-174.06.05',
			'070.1740605',
			'08.465.004.00',
			'+46.70.174.06.05',
			'٠٧٠١٧٤٠٦٠٥',
		],
	],
	[
		'email',
		[
			'anna.a@example.se',
			'Anna@Example.SE.',
			'åsa.ö@exempel.se',
			'a (at) exempel.se',
			'a[snabel-a]exempel.se',
		],
	],
	[
		'flat',
		[
			'lgh 1102',
			'Lgh. 1102',
			'LGH1102',
			'lgh nr 1102',
			'lgh-nr 1102',
			'Lgh#1102',
			'lgh-1102',
			'lgh nr. #1102',
			'lgh A1102',
			'lägenhets nr 1102',
			'lägenhet 1102',
			'lägenhetsnummer: 1102',
			'lägenhetsnr 1102',
			'i lägenheten 12 bor',
			'mitt lägenhetsnummer är 1102',
			'lägenhetsnumret: 1102',
			'apartment no. 12',
			'apartment number 1102',
			'my flat number is 1102',
			'flat 3',
			'شقة رقم ١١٠٢',
			'شقتي رقم 1102',
			'lgh\u00A01102',
		],
	],
	['plate', ['ABC 123', 'en vit ABC12D', 'DEF-456', 'abc123', 'abc12d', 'Abc123 står', 'Abc12D']],
	[
		'address',
		[
			'Lövgången 3',
			'på lövgången 12 B',
			'LÖVGÅNGEN 7a',
			'Lövgången nr 3',
			'Lövgången, 3',
			'Lövgången (nr 3)',
			'Östra Storg. 12',
			'östra storgatan12',
			'Östra  Storgat 12',
			'Karl X:s väg 4',
			'Gläntv 9',
			'Lövgången number 3',
			'Lövgången #3',
			'Lövgången-3',
			'lovgangen 3',
			'Glantv. 9',
			'Lo\u0308vgången 3',
		],
	],
])('%s is marked, however it is written', (mark, texts) => {
	for (const text of texts)
		expect([text, marks(text)]).toEqual([text, expect.arrayContaining([mark])]);
});

test.each([
	'Det är mörkt på gården, och 3 av 4 lampor är trasiga.',
	'Portarna på Lövgången står öppna.',
	'På Andra gatan 3 är det bättre.',
	'Mellan 22.00 och 06.00, 2026-11-20, kl 08:00-17:00.',
	'Öppet 06.00-22.00, 01.02.2026 eller den 01.02.26 kl. 08.30.',
	'Stigit 0.25 till 10.500.000 kr, punkt 1.2.3.4.',
	'Bor i samma lägenhet i 3 år, nu en lägenhet på plan 4, lägenhet med 2 rum.',
	'Jag har ringt 112, 114 14 och 1177 flera gånger.',
	'Hyran är 8500 kr, 12 000 om året.',
	'Det kostar 1 250 000 kr.',
	'och 100 andra, som 250 till',
	'BoTryggt2030, 57 punkter, 64 %',
	'Bor på plan 3 sedan 2009.',
	'lägenheterna runt gården, alla lägenheter',
	'The flat is 3 rooms. Lägenheten är 65 kvadrat, ett stort nummer.',
	'Hus 101 och Rum 205 saknar lampor.',
	'@ och mig, a@b',
	'12345678901234567890',
])('an ordinary sentence is not: %s', (text) => {
	expect(marks(text)).toEqual([]);
});

test('all that a text holds is named once', () => {
	expect(marks('Lgh 1102, Lövgången 3. Ring 070-174 06 05 eller 070-174 06 06.')).toEqual([
		'phone',
		'flat',
		'address',
	]);
});

test.each(['1', '1 ', 'a', 'a.', '-', 'a@', '0-', 'lgh '])(
	'a text of nothing but "%s" is read in no time',
	(part) => {
		const start = process.cpuUsage().user;
		marks(part.repeat(1_000));
		expect(process.cpuUsage().user - start).toBeLessThan(200_000);
	},
);
