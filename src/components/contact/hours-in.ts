import type { Organisation } from '../../schemas/organisation.ts';
import type { Language } from '../../survey/rules/languages.ts';

type PhoneContact = Organisation['contacts']['repairs'];

/** When somebody answers, in `language`, or else in Swedish: `hoursLang` is set where that is another. */
export function hoursIn(
	{ hours, hoursIn }: Pick<PhoneContact, 'hours' | 'hoursIn'>,
	language: Language,
): { hours: string | null; hoursLang?: 'sv' } {
	if (language === 'sv') return { hours };
	const translated = hoursIn[language];
	if (translated !== null) return { hours: translated };
	return language === 'lattlast' ? { hours } : { hours, hoursLang: 'sv' };
}
