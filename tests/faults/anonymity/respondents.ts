import { randomInt, randomUUID } from 'node:crypto';
import { DATES } from '../../../src/database/store-fixture.ts';
import type { Store } from '../../../src/database/store.ts';
import type { Answers } from '../../../src/survey/rules/answers.ts';
import { keyedHash } from '../../../src/survey/rules/keyed-hash.ts';
import { issueCodes } from '../../../src/survey/run/issue-codes.ts';
import type { Use } from './evidence.ts';

export const SECRET = 'a secret for tests, long enough to be one';

/**
 * How many answer on each of three days, 200 in all, and which share of them writes a text. The
 * last district has too few answers to be aggregated at first, then too few texts; at last all have.
 */
const DISTRICTS = [
	{ district: 'dalhem', perDay: [60, 55, 6], writers: 0.95 },
	{ district: 'narlunda', perDay: [25, 21, 4], writers: 0.95 },
	{ district: 'raa', perDay: [6, 20, 3], writers: 0.25 },
];
const UNUSED_CODES = 20;

/** A tenant's code, and what they will answer with it. */
export interface Respondent {
	use: Omit<Use, 'usedAt'>;
	answers: Answers;
}

/** Issues codes, and says who answers on each day, in their order. */
export async function respondents(store: Store, survey: string): Promise<Respondent[][]> {
	const days: { respondent: Respondent; time: number }[][] = [[], [], []];
	for (const { district, perDay, writers } of DISTRICTS) {
		const count = perDay.reduce((sum, answers) => sum + answers, UNUSED_CODES);
		const batch = { survey, district, mode: 'web', count, isActive: true } as const;
		const codes = await issueCodes({ ...batch, dates: DATES, store, secret: SECRET });
		for (const [day, answers] of perDay.entries())
			for (let index = 0; index < answers; index += 1) {
				const writes = Math.floor((index + 1) * writers) > Math.floor(index * writers);
				const text = writes ? randomUUID() : undefined;
				const use = await aUse(district, codes.pop() ?? '', text);
				const respondent = { use, answers: { ...ticked(day, index), ...written(text, index) } };
				days[day]?.push({ respondent, time: (index + 0.5) / answers });
			}
	}
	return days.map((day) => day.sort((a, b) => a.time - b.time).map(({ respondent }) => respondent));
}

async function aUse(district: string, code: string, text: string | undefined) {
	const submission = randomUUID();
	const printed = async (purpose: 'code' | 'receipt', value: string) =>
		`\\x${Buffer.from(await keyedHash(SECRET, purpose, value)).toString('hex')}`;
	const hash = await printed('code', code);
	return { district, code, hash, submission, receipt: await printed('receipt', submission), text };
}

/** On the last day all agree, so that their aggregation leaves other counts alone. */
function ticked(day: number, index: number): Answers {
	if (day === 2) return { satisfied: 'dont-know', first: ['none'] };
	return index % 2 === 0
		? { satisfied: 'very', first: ['light', 'locks'] }
		: { satisfied: 'not', first: ['clean'] };
}

/** Every tenth text is so long that PostgreSQL stores it apart. */
function written(text: string | undefined, index: number): Answers {
	if (text === undefined) return {};
	const letters = Array.from({ length: index % 10 === 0 ? 900 : 0 }, () => randomInt(20_000));
	return { comment: text + String.fromCodePoint(...letters.map((letter) => 0x4e00 + letter)) };
}
