import { escapeHtml } from '../../lib/escape-html.ts';
import { pageCode } from '../../lib/page-code.ts';
import type { Letter, ShortLetter } from '../../schemas/letter.ts';
import { fillIn } from '../../strings/fill-in.ts';
import { directionOf, type Language, languageTag } from '../rules/languages.ts';
import { codeLink, typedAddress } from './code-link.ts';
import type { LetterFacts } from './letter-facts.ts';
import { HOUSE } from './letter-house.ts';

/** The words of a letter: in Swedish, and in short in others. */
export interface LetterWords {
	sv: Letter;
	short: Partial<Record<Language, ShortLetter>>;
}

/** The letter of each code in a district, as HTML: one sheet. */
export function letterOf(
	{ sv, short }: LetterWords,
	facts: LetterFacts,
	district: string,
): (code: string) => string {
	const text = (words: string, language: Language = 'sv') =>
		fillIn(escapeHtml(words), {
			company: isolated(facts.company),
			lastDay: isolated(facts.lastDay[language]),
			phone: `<bdi class="number" dir="ltr">${escapeHtml(facts.phone)}</bdi>`,
		});
	const { protection, another, help } = sv;
	const stamp = facts.stamp === undefined ? '' : `<p class="stamp">${escapeHtml(facts.stamp)}</p>`;
	const start = `<article class="letter">
<header>${HOUSE}<p class="sender">${escapeHtml(facts.company)}</p>${stamp}
<p class="to">${text(sv.to)}<br><strong>${escapeHtml(district)}</strong></p></header>
<section class="opening"><h2>${text(sv.title)}</h2><p>${text(sv.lead)}</p></section>
<section class="way">`;
	const before = `<div><p class="last-day">${text(sv.lastDay)}</p>
<p>${text(sv.scan)}</p><p>${text(sv.typeIn)}<br><b class="address">${escapeHtml(typedAddress(facts.webAddress))}</b></p>
<p class="code">${text(sv.code)} <b>`;
	const after = `</b></p></div></section>
<section class="more"><div><h3>${text(protection.title)}</h3><ul>${protection.sentences.map((sentence) => `<li>${text(sentence)}</li>`).join('')}</ul></div>
<div><h3>${text(another.title)}</h3><p>${text(another.body)}</p><h3>${text(help.title)}</h3><p>${text(help.body)}</p>
<p class="phone"><b>${escapeHtml(facts.phone)}</b>${facts.hours === undefined ? '' : ` ${escapeHtml(facts.hours)}`}</p></div></section>
<section class="short">${languagesOf(short)
		.map(
			([language, words]) =>
				`<div lang="${languageTag(language)}" dir="${directionOf(language)}"><h3>${text(words.title, language)}</h3><p>${text(words.body, language)}</p></div>`,
		)
		.join('')}</section>
</article>
`;
	return (code) => {
		const { path, viewBox } = pageCode(codeLink(facts.webAddress, code));
		const square = `<svg class="square" viewBox="${viewBox}" aria-hidden="true"><path d="${path}"/></svg>`;
		return start + square + before + code + after;
	};
}

/** In its own direction, whatever is around it. */
const isolated = (fact: string) => `<bdi>${escapeHtml(fact)}</bdi>`;

const languagesOf = (short: LetterWords['short']) =>
	Object.entries(short) as [Language, ShortLetter][];
