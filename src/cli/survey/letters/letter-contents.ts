import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { readFields } from '../../../content-check/front-matter.ts';
import { formatWeekday, lastDayBefore } from '../../../lib/dates.ts';
import { inSiteContent } from '../../../lib/site-content.ts';
import { districtSchema } from '../../../schemas/district.ts';
import { letterSchema, SHORT_LANGUAGES, shortLetterSchema } from '../../../schemas/letter.ts';
import { organisationSchema } from '../../../schemas/organisation.ts';
import { LANGUAGES_IN_SWEDISH } from '../../../strings/language-names.ts';
import { lettersSv } from '../../../strings/sv/commands/letters.ts';
import type { LetterFacts } from '../../../survey/letters/letter-facts.ts';
import type { LetterWords } from '../../../survey/letters/letter.ts';
import { type Language, LANGUAGES } from '../../../survey/rules/languages.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { datesOf } from '../../../survey/rules/window.ts';
import { UsageError } from '../../usage-error.ts';

/** Where nobody gets a letter, a fact may be missing. The address that is built for without another. */
const NO_ADDRESS = 'https://trygghet.example';

/** What the letters of a survey say; the real ones only what somebody has reviewed. */
export function letterWords(isDevelopment: boolean, survey: Questionnaire): LetterWords {
	const file = fileIn('sv');
	const sv = read(file, letterSchema);
	if (!isDevelopment && sv.reviewed === null)
		throw new UsageError(lettersSv.words.unreviewed(file));
	const written = SHORT_LANGUAGES.filter((language) => existsSync(fileIn(language)));
	const short = written.flatMap((language) => {
		const words = read(fileIn(language), shortLetterSchema);
		if (isDevelopment || (words.reviewed !== null && survey.reviewed[language]))
			return [[language, words] as const];
		console.error(lettersSv.words.leftOut(LANGUAGES_IN_SWEDISH[language]));
		return [];
	});
	return { sv, short: Object.fromEntries(short) };
}

/** The languages of letters that nobody has reviewed. */
export const unreviewedLetters = (): Language[] => [
	...(read(fileIn('sv'), letterSchema).reviewed === null ? (['sv'] as const) : []),
	...SHORT_LANGUAGES.filter(
		(language) =>
			existsSync(fileIn(language)) && read(fileIn(language), shortLetterSchema).reviewed === null,
	),
];

const fileIn = (language: Language) => inSiteContent(`content/letters/${language}/brev.yaml`);

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
	if (!existsSync(path)) throw new UsageError(lettersSv.words.missing(path));
	const fields = readFields({ path, text: readFileSync(path, 'utf8') });
	const words = schema.safeParse(fields.ok ? fields.data : undefined);
	if (!words.success) throw new UsageError(lettersSv.words.wrong(path), { cause: words.error });
	return words.data;
}

/** What is filled in: all of it is known before a real letter is made. */
export function letterFacts(isDevelopment: boolean, survey: Questionnaire): LetterFacts {
	const file = inSiteContent('content/organisation.yaml');
	const { name, webAddress, contacts } = read(file, organisationSchema);
	const { phone, hours } = contacts.customerService;
	if (!isDevelopment && webAddress === null) throw new UsageError(lettersSv.facts.webAddress(file));
	if (phone.value === null) {
		if (!isDevelopment) throw new UsageError(lettersSv.facts.phone(file));
		console.error(lettersSv.facts.phoneLeftOut(file));
	}
	const lastDay = lastDayBefore(datesOf(survey).closes);
	const days = LANGUAGES.map((language) => [language, formatWeekday(lastDay, language)] as const);
	return {
		company: name,
		survey: survey.title.sv,
		webAddress: webAddress ?? NO_ADDRESS,
		lastDay: Object.fromEntries(days) as Record<Language, string>,
		phone: phone.value ?? lettersSv.facts.unknownPhone,
		hours: hours ?? undefined,
		stamp: isDevelopment ? lettersSv.stamps.development : undefined,
	};
}

/** As tenants say it. */
export const districtName = (id: string): string =>
	read(inSiteContent(`content/districts/sv/${id}.mdx`), districtSchema).name;
